import { useCallback, useEffect, useRef, useState } from 'react';
import type { AskedAbout, PasteFinding } from '../../az-output';
import type { Product } from '../../readiness';
import { useDeviceText } from '../deviceText/useDeviceText';
import { collectedName, modeName } from '../setUp/names';
import { rememberReport } from '../setUp/reportOn';
import { useQuestion } from '../setUp/useQuestion';
import { rememberKeyUri } from '../setUp/vaultIn';
import { readInBackground } from './readInBackground';

export type PasteState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly fraction: number }
  | { readonly kind: 'read'; readonly findings: readonly PasteFinding[]; readonly isKept: boolean };

/** More than this no browser keeps for a site. */
const largestKept = 4_000_000;

/** Reads what is pasted and keeps the answers in it; the text itself is not kept. */
export function usePaste(
  product: Product,
  asked: AskedAbout,
): [state: PasteState, read: (text: string) => void] {
  const [, writeCollected] = useDeviceText(collectedName(product));
  const [, writeMode] = useDeviceText(modeName(product));
  const [state, setState] = useState<PasteState>({ kind: 'idle' });
  const stop = useRef<() => void>(() => {});
  useEffect(() => () => stop.current(), []);
  const { appId, keyUri } = asked;
  const about = useQuestion(product);

  const read = useCallback(
    (text: string): void => {
      stop.current();
      if (text.trim() === '') return setState({ kind: 'idle' });
      setState({ kind: 'reading', fraction: 0 });
      const question = { ...about, mode: 'pasted' } as const;
      stop.current = readInBackground(
        { text, asked: { appId, keyUri }, question },
        (fraction) => setState({ kind: 'reading', fraction }),
        ({ findings, collected }) => {
          // What was collected before stays until there is something better.
          if (collected === null) return setState({ kind: 'read', findings, isKept: true });
          const { json, report } = collected;
          rememberReport({ ...question, collected: json }, report);
          rememberKeyUri(json, collected.keyUri);
          const isKept = writeCollected(json, json.length <= largestKept);
          // Kept without the answers, it would be said of other answers in another tab, or after a reload.
          writeMode('pasted', isKept);
          setState({ kind: 'read', findings, isKept });
        },
      );
    },
    [about, appId, keyUri, writeCollected, writeMode],
  );
  return [state, read];
}
