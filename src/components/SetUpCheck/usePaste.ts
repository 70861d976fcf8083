import { useCallback, useEffect, useRef, useState } from 'react';
import { type AskedAbout, chooseBundle, type PasteReading } from '../../az-output';
import type { Product } from '../../readiness';
import { collectedName, modeName } from '../setUp/names';
import { useDeviceText } from '../deviceText/useDeviceText';
import { readInBackground } from './readInBackground';

export type PasteState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly fraction: number }
  | { readonly kind: 'read'; readonly reading: PasteReading; readonly isKept: boolean };

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

  const read = useCallback(
    (text: string): void => {
      stop.current();
      if (text.trim() === '') return setState({ kind: 'idle' });
      setState({ kind: 'reading', fraction: 0 });
      stop.current = readInBackground(
        text,
        { appId, keyUri },
        (fraction) => setState({ kind: 'reading', fraction }),
        (reading) => {
          const bundle = chooseBundle(reading.bundles, { appId, keyUri });
          // What was collected before stays until there is something better.
          if (bundle === null) return setState({ kind: 'read', reading, isKept: true });
          const json = JSON.stringify(bundle);
          const isKept = writeCollected(json, json.length <= largestKept);
          // Kept without the answers, it would be said of other answers in another tab, or after a reload.
          writeMode('pasted', isKept);
          setState({ kind: 'read', reading, isKept });
        },
      );
    },
    [appId, keyUri, writeCollected, writeMode],
  );
  return [state, read];
}
