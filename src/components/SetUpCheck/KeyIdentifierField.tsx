import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { judgeKeyIdentifier } from '../../key-identifier';
import { wordsOf } from '../../messages/findings';
import { verdictWords } from '../../messages/verdictWords';
import Proposal from '../KeyIdentifierCheck/Proposal';
import type { KeyIdentifierText } from '../setUp/useSetUp';
import TextField from '../TextField';

/** The Key Identifier of one set-up, judged while it is typed, in short. */
export default function KeyIdentifierField({ text, write }: KeyIdentifierText): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const judgement = judgeKeyIdentifier(text);
  const first = judgement.findings.find(({ severity }) => severity === 'error');
  const words = first === undefined ? null : wordsOf(first, currentLocale);
  const problem =
    text.trim() === '' || judgement.verdict === 'valid'
      ? null
      : [verdictWords(judgement).title, words?.what, judgement.suggestion === null ? words?.next : null]
          .filter(Boolean)
          .join(' ');
  const change = (next: string): void => {
    const isSecret = judgeKeyIdentifier(next).findings.some(
      ({ code }) => code === 'key-identifier/secret-material',
    );
    write(next, !isSecret);
  };
  return (
    <>
      <TextField
        label={translate({
          id: 'setUp.keyIdentifier',
          message: 'Key Identifier',
          description: 'Label of a field',
        })}
        value={text}
        onChange={change}
        problem={problem}
        placeholder="https://contoso.vault.azure.net/keys/adobe-cmk"
      />
      {judgement.suggestion !== null && <Proposal uri={judgement.suggestion} onUse={change} />}
    </>
  );
}
