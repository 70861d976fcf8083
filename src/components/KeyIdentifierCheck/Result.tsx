import { memo, type ReactNode, useCallback, useDeferredValue, useRef } from 'react';
import type { Judgement } from '../../key-identifier';
import Details from './Details';
import styles from './styles.module.css';
import VerdictLine from './VerdictLine';

interface Props {
  readonly judgement: Judgement;
  readonly onUse: (text: string) => void;
}

/** The verdict follows each key stroke at once; what is below it follows as soon as the browser has time. */
function Result({ judgement, onUse }: Props): ReactNode {
  const result = useRef<HTMLDivElement>(null);
  const deferred = useDeferredValue(judgement);

  /** The pressed button is about to disappear: the focus goes to the field, where the reader goes on. */
  const useAndReturn = useCallback(
    (text: string): void => {
      onUse(text);
      result.current?.closest('section')?.querySelector('textarea')?.focus();
    },
    [onUse],
  );

  return (
    <div ref={result} className={styles.result} data-verdict={judgement.verdict}>
      <VerdictLine judgement={judgement} />
      <Details judgement={deferred} onUse={useAndReturn} />
    </div>
  );
}

export default memo(Result);
