import { translate } from '@docusaurus/Translate';
import type { FindingCode, ParamsOf, Seen } from '../../readiness';
import type { Words } from '../findings/Wording';
import { oneLine } from '../oneLine';
import { checkTitle } from './checkTitle';
import { grantWordings } from './grant';
import { identityWordings } from './identity';
import { keyWordings } from './key';
import { reasonWords } from './reasonWords';
import { vaultWordings } from './vault';
import type { Wording } from './Wording';

const wordings = { ...identityWordings, ...vaultWordings, ...grantWordings, ...keyWordings };

/** What a check saw, in words, and what to do about it. */
export function outcomeWords(seen: Seen, language: string): Words {
  const { what, next } = wordsOf(seen, language);
  return { what: oneLine(what), next: next === null ? null : oneLine(next) };
}

function wordsOf(seen: Seen, language: string): Words {
  if (seen.code.endsWith('/unreadable')) {
    return reasonWords((seen.params as ParamsOf<'key.size/unreadable'>).reason);
  }
  if (seen.code.endsWith('/waiting')) {
    return waitingWords(seen.params as ParamsOf<'key.size/waiting'>);
  }
  // Each wording takes the params of its own code, which `Seen` keeps together.
  const wording = wordings[seen.code as keyof typeof wordings] as Wording<FindingCode>;
  return wording(seen.params as ParamsOf<FindingCode>, language);
}

const waitingWords = ({ for: check }: ParamsOf<'key.size/waiting'>): Words => ({
  what: translate(
    {
      id: 'readiness.waiting.what',
      message: 'This check waits for another one: “{check}”',
      description: 'A check that cannot be made before another one holds. {check}: name of that check',
    },
    { check: checkTitle(check) },
  ),
  next: null,
});
