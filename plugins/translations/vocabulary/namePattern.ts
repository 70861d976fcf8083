import type { FormPattern } from './formPattern';

/** Written as its owner writes it; Swedish and Dutch put a genitive `s` right behind (`Adobes`). */
export const namePattern = (name: string): FormPattern => ({
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])${name
      .replace(/[.+?^${}()|[\]\\/*]/gu, String.raw`\$&`)
      .replace(/\s+/gu, String.raw`\s+`)}(?:s(?![\p{L}\p{N}])|(?![\p{L}\p{N}]))`,
    'gu',
  ),
  core: (name.split(/\s/u)[0] ?? name).toLowerCase(),
});
