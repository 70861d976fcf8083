import type { Finding, FindingCode } from '../../key-identifier';
import { address } from './address';
import { around } from './around';
import { cloud } from './cloud';
import { names } from './names';
import { path } from './path';
import { placeholder } from './placeholder';
import { size } from './size';
import { version } from './version';
import type { Wording, Words } from './Wording';
import { wrongThing } from './wrongThing';

/** The compiler sees to it that no code is left out. */
const wordings: { readonly [Code in FindingCode]: Wording<Code> } = {
  ...wrongThing,
  ...around,
  ...address,
  ...cloud,
  ...path,
  ...names,
  ...version,
  ...placeholder,
  ...size,
};

export type { Words } from './Wording';

export function wordsOf(finding: Finding, language: string): Words {
  // Each entry takes the params of its own code, which the lookup by `finding.code` cannot show the compiler.
  const wording = wordings[finding.code] as Wording<FindingCode>;
  return wording(finding.params as never, language);
}
