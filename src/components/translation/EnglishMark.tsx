import type { ReactNode } from 'react';

/** Names the language of the page by its code, which is the same in all; with a space that no line breaks at. */
const mark = '\u00a0(EN)';

/** Stands behind a link to a page that is there in English only. */
export default function EnglishMark(): ReactNode {
  return (
    <small lang="en" translate="no" data-english-only>
      {mark}
    </small>
  );
}
