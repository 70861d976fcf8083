import { useCallback, useEffect, useRef, useState } from 'react';

/** Long enough that a reader who types is not talked over, short enough to feel like an answer. */
const pause = 700;

/** @returns the text to announce, and a function that makes another one once the reader pauses */
export function usePausedText(): [string, (make: () => string) => void] {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const announce = useCallback((make: () => string): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setText(make()), pause);
  }, []);
  return [text, announce];
}
