import { usePluralForm } from '@docusaurus/theme-common';
import type { ReactNode } from 'react';
import { countWords } from './countWords';
import EnglishResults from './EnglishResults';
import Failed from './Failed';
import KeyIdentifierOffer from './KeyIdentifierOffer';
import NothingFound from './NothingFound';
import Results from './Results';
import type { SearchState } from './SearchState';
import styles from './styles.module.css';

interface Props {
  readonly state: SearchState;
  readonly onFollow: () => void;
  readonly onRetry: () => void;
}

export default function Answer({ state, onFollow, onRetry }: Props): ReactNode {
  const { selectMessage } = usePluralForm();
  return (
    <div className={styles.answer} data-search={state.kind === 'found' ? state.text : state.kind}>
      <p role="status" className={styles.count}>
        {countWords(state, selectMessage)}
      </p>
      {state.kind === 'failed' && <Failed onRetry={onRetry} />}
      {state.kind === 'key-identifier' && <KeyIdentifierOffer text={state.text} onFollow={onFollow} />}
      {state.kind === 'found' && (
        <>
          {state.pages.length === 0 && <NothingFound onFollow={onFollow} />}
          <Results pages={state.pages} onFollow={onFollow} />
          {state.english.length > 0 && <EnglishResults pages={state.english} onFollow={onFollow} />}
        </>
      )}
    </div>
  );
}
