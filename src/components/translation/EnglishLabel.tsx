import type { ReactNode } from 'react';
import EnglishMark from './EnglishMark';

/** The name of a page that is there in English only. */
export default function EnglishLabel({ children }: { children: ReactNode }): ReactNode {
  return (
    <span lang="en">
      {children}
      <EnglishMark />
    </span>
  );
}
