import { useEffect, useRef, useState } from 'react';
import { copyText } from './copyText';

const shownFor = 4000;

export type CopyResult = 'idle' | 'copied' | 'failed';

/** Copies a text, and says for a while how it went. */
export function useCopy(text: string): [result: CopyResult, copy: () => void] {
  const [result, setResult] = useState<CopyResult>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const copy = async (): Promise<void> => {
    setResult((await copyText(text)) ? 'copied' : 'failed');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setResult('idle'), shownFor);
  };
  return [result, () => void copy()];
}
