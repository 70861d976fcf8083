import { parseArgs } from 'node:util';

export interface Options {
  readonly runs: number;
  /** Paths of pages, such as `/nl/glossary/`; `null` for all that are measured without being named. */
  readonly pages: readonly string[] | null;
  /** Only pages with this text in their path. */
  readonly only: string;
  /** The language of which every page is measured; of the others it is the start page. */
  readonly language: string;
}

/** @throws Error naming the option, what was expected and what was found */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '5' },
      pages: { type: 'string' },
      only: { type: 'string', default: '' },
      language: { type: 'string', default: 'en' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`--runs takes a whole number from 1, found “${values.runs}”. Five is usual.`);
  }
  return {
    runs,
    pages: values.pages?.split(',').map((page) => page.trim()) ?? null,
    only: values.only,
    language: values.language,
  };
}
