import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useCallback, useEffect, useRef, useState } from 'react';
import { forgetIndexes } from '../engine/indexStore';
import { isKeyIdentifier } from '../engine/isKeyIdentifier';
import { searchSite } from '../engine/searchSite';
import { siteRoot } from '../siteRoot';
import type { SearchState } from './SearchState';

/** Long enough not to look for half a word, short enough to feel immediate. */
const pause = 150;

interface Search {
  readonly text: string;
  readonly state: SearchState;
  readonly change: (text: string) => void;
  readonly retry: () => void;
}

/** What is typed, and what has been found for it. */
export function useSearch(): Search {
  const { siteConfig, i18n } = useDocusaurusContext();
  const language = i18n.currentLocale;
  const root = siteRoot(siteConfig.baseUrl, language, i18n.defaultLocale);
  const [text, setText] = useState('');
  const [state, setState] = useState<SearchState>({ kind: 'idle' });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef('');
  useEffect(() => () => clearTimeout(timer.current), []);

  const look = useCallback(
    (wanted: string): void => {
      // Results stay while the next ones are looked for, so that nothing flickers.
      setState((before) => (before.kind === 'found' ? before : { kind: 'searching' }));
      const show = (next: SearchState): void => {
        if (latest.current === wanted) setState(next);
      };
      searchSite(wanted, root, language).then(
        (answer) => show({ kind: 'found', text: wanted, ...answer }),
        () => {
          forgetIndexes();
          show({ kind: 'failed' });
        },
      );
    },
    [language, root],
  );

  const change = useCallback(
    (next: string): void => {
      setText(next);
      clearTimeout(timer.current);
      const wanted = next.trim();
      latest.current = wanted;
      if (wanted === '') setState({ kind: 'idle' });
      else if (isKeyIdentifier(wanted)) setState({ kind: 'key-identifier', text: wanted });
      else timer.current = setTimeout(() => look(wanted), pause);
    },
    [look],
  );

  return { text, state, change, retry: () => look(latest.current) };
}
