import { useCallback, useEffect, useRef, useState } from 'react';
import { judgeKeyIdentifier } from '../../key-identifier';
import { wordsOf } from '../../messages/findings';
import { verdictWords } from '../../messages/verdictWords';

/** Long enough that a reader who types is not talked over, short enough to feel like an answer. */
const pause = 700;

/** @returns the text to announce, and a function that schedules the announcement for what was just typed */
export function useAnnouncement(): [string, (text: string, language: string) => void] {
  const [announcement, setAnnouncement] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const announce = useCallback((text: string, language: string): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setAnnouncement(announcementFor(text, language)), pause);
  }, []);
  return [announcement, announce];
}

function announcementFor(text: string, language: string): string {
  if (text.trim() === '') return '';
  const judgement = judgeKeyIdentifier(text);
  const first = judgement.findings.find(({ severity }) => severity !== 'info');
  return [verdictWords(judgement).title, first && wordsOf(first, language).what].filter(Boolean).join(' ');
}
