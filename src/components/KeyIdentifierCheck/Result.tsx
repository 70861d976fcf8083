import { translate } from '@docusaurus/Translate';
import { type ReactNode, useRef } from 'react';
import type { Judgement } from '../../key-identifier';
import Findings from './Findings';
import MarkedText from './MarkedText';
import Parts from './Parts';
import Proposal from './Proposal';
import styles from './styles.module.css';
import VerdictLine from './VerdictLine';

interface Props {
  readonly judgement: Judgement;
  readonly onUse: (text: string) => void;
}

export default function Result({ judgement, onUse }: Props): ReactNode {
  const result = useRef<HTMLDivElement>(null);
  const { findings, identifier, suggestion, verdict } = judgement;

  /** The pressed button is about to disappear: the focus goes to the field, where the reader goes on. */
  const useAndReturn = (text: string): void => {
    onUse(text);
    result.current?.closest('section')?.querySelector('textarea')?.focus();
  };

  return (
    <div ref={result} className={styles.result} data-verdict={verdict}>
      <VerdictLine judgement={judgement} />
      {suggestion !== null && <Proposal uri={suggestion} onUse={useAndReturn} />}
      {findings.some(({ code }) => code === 'key-identifier/several-values') && (
        <SeveralValues judgement={judgement} onUse={useAndReturn} />
      )}
      <MarkedText judgement={judgement} />
      <Findings findings={findings} />
      {identifier !== null && <Parts identifier={identifier} verdict={verdict} />}
      <button type="button" className="button button--secondary button--sm" onClick={() => useAndReturn('')}>
        {translate({
          id: 'check.clear',
          message: 'Clear, also from this device',
          description: 'Button that empties the field and the storage of the browser',
        })}
      </button>
    </div>
  );
}

/** One proposal for each identifier in the text: which one is meant, only the reader knows. */
function SeveralValues({ judgement, onUse }: Props): ReactNode {
  return judgement.findings.map((finding) =>
    finding.code === 'key-identifier/several-values'
      ? finding.params.values.map((uri) => <Proposal key={uri} uri={uri} onUse={onUse} />)
      : null,
  );
}
