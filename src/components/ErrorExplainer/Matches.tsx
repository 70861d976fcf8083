import { translate } from '@docusaurus/Translate';
import { memo, type ReactNode } from 'react';
import type { ErrorMatch } from '../../az-output/explain';
import { nothingRecognized } from '../../messages/errors/nothingRecognized';
import Match from './Match';
import styles from './styles.module.css';

interface Props {
  readonly text: string;
  readonly matches: readonly ErrorMatch[];
  readonly onClear: () => void;
}

function Matches({ text, matches, onClear }: Props): ReactNode {
  return (
    <div className={styles.result}>
      {matches.length === 0 ? (
        <p>{nothingRecognized()}</p>
      ) : (
        <ol className={styles.matches}>
          {matches.map((match, index) => (
            <li key={index} className={styles.match} data-code={match.code}>
              <Match text={text} match={match} />
            </li>
          ))}
        </ol>
      )}
      <button type="button" className="button button--secondary button--sm" onClick={onClear}>
        {translate({
          id: 'explainer.clear',
          message: 'Clear',
          description: 'Button that empties the field for error messages',
        })}
      </button>
    </div>
  );
}

export default memo(Matches);
