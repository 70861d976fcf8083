import type { PasteFinding, PasteFindingCode } from '../../az-output';
import { contents } from './contents';
import { faults } from './faults';
import { mends } from './mends';
import type { PasteWording, PasteWords } from './PasteWording';
import { wholeText } from './wholeText';

/** The compiler sees to it that no code is left out. */
const wordings: { readonly [Code in PasteFindingCode]: PasteWording<Code> } = {
  ...wholeText,
  ...faults,
  ...mends,
  ...contents,
};

export type { PasteWords } from './PasteWording';

export function pasteWords(finding: PasteFinding, language: string): PasteWords {
  // Each entry takes the params of its own code, which the lookup by `finding.code` cannot show the compiler.
  const wording = wordings[finding.code] as PasteWording<PasteFindingCode>;
  return wording(finding.params as never, language);
}
