import { translate } from '@docusaurus/Translate';
import { memo, type ReactNode } from 'react';
import type { Judgement } from '../../key-identifier';
import Findings from './Findings';
import MarkedText from './MarkedText';
import Parts from './Parts';
import Proposal from './Proposal';

interface Props {
  readonly judgement: Judgement;
  readonly onUse: (text: string) => void;
}

/** Proposal, places, findings and parts: everything about a judgement but the verdict itself. */
function Details({ judgement, onUse }: Props): ReactNode {
  const { findings, identifier, suggestion, verdict } = judgement;
  return (
    <>
      {suggestion !== null && <Proposal uri={suggestion} onUse={onUse} />}
      <SeveralValues judgement={judgement} onUse={onUse} />
      <MarkedText judgement={judgement} />
      <Findings findings={findings} />
      {identifier !== null && <Parts identifier={identifier} verdict={verdict} />}
      <button type="button" className="button button--secondary button--sm" onClick={() => onUse('')}>
        {translate({
          id: 'check.clear',
          message: 'Clear, also from this device',
          description: 'Button that empties the field and the storage of the browser',
        })}
      </button>
    </>
  );
}

export default memo(Details);

/** One proposal for each identifier in the text: which one is meant, only the reader knows. */
function SeveralValues({ judgement, onUse }: Props): ReactNode {
  return judgement.findings.map((finding) =>
    finding.code === 'key-identifier/several-values'
      ? finding.params.values.map((uri) => <Proposal key={uri} uri={uri} onUse={onUse} />)
      : null,
  );
}
