import path from 'node:path';
import { readConfirmed, writeConfirmed } from '../status/confirmed';
import { readStrings, type Strings } from '../strings/readStrings';
import type { Confirmation } from './Confirmation';
import { confirmPage } from './confirmPage';
import { confirmStrings } from './confirmStrings';
import { whatIsMeant } from './whatIsMeant';

/**
 * Records that a translation says what English says now.
 * @param english the strings of the code; asked for only when strings are confirmed
 * @returns the pages and files that were confirmed
 * @throws Error naming what was expected, what was found and what to do
 */
export function confirm(root: string, confirmation: Confirmation, english: () => Strings): readonly string[] {
  const { language, only } = confirmation;
  const before = readConfirmed(root, language);
  const { pages, files } = whatIsMeant(root, confirmation);
  const theirs = readStrings(path.join(root, 'i18n', language));
  writeConfirmed(root, language, {
    pages: {
      ...before.pages,
      ...Object.fromEntries(
        pages.map((page) => [page, confirmPage(root, page, confirmation, before.pages[page])]),
      ),
    },
    strings: {
      ...before.strings,
      ...Object.fromEntries(
        files.map((file) => [file, confirmStrings(file, english(), theirs, before.strings[file], only)]),
      ),
    },
  });
  return [...pages, ...files];
}
