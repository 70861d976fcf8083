// Makes the pseudo-language anew from English, in i18n/pseudo, which is in no commit.
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function makePseudo() {
  const { extractEnglish } = await tsImport(
    '../plugins/translations/strings/extractEnglish.ts',
    import.meta.url,
  );
  const { writePseudo } = await tsImport('../plugins/pseudo/writePseudo.ts', import.meta.url);
  writePseudo(root, extractEnglish(root));
}

/** Makes a page anew each time its English source is saved. */
export async function followEnglish() {
  const { watchEnglish } = await tsImport('../plugins/pseudo/watchEnglish.ts', import.meta.url);
  watchEnglish(root);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makePseudo();
