import type { ReactNode } from 'react';
import type { OwnKind } from './noteTitles';

/** A shape for each kind, so that colour is never alone. */
const shapes: Readonly<Record<OwnKind, ReactNode>> = {
  important: <path d="M12 2.5l9.5 9.5-9.5 9.5L2.5 12zM12 7.5v5.5M12 15.5v.5" />,
  error: <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8zM8.5 8.5l7 7M15.5 8.5l-7 7" />,
  success: <path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM7 12.5l3.5 3.5L17 9" />,
  availability: <path d="M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 21c0-4 3-7 7-7s7 3 7 7M16 8l2 2 4-4" />,
  prerequisites: (
    <path d="M3 5l1.5 1.5L7 4M3 12l1.5 1.5L7 11M3 19l1.5 1.5L7 18M11 5.5h10M11 12.5h10M11 19.5h10" />
  ),
  administration: <path d="M12 2l8.5 3.5V12c0 5-3.5 8.5-8.5 10-5-1.5-8.5-5-8.5-10V5.5z" />,
  'more-like-this': <path d="M4 3h10l6 6v12H4zM14 3v6h6M8 13h8M8 17h8" />,
};

export const noteIcon = (kind: OwnKind): ReactNode => (
  <svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    strokeWidth="2"
    strokeLinejoin="round"
    style={{ fill: 'none', stroke: 'currentColor' }}>
    {shapes[kind]}
  </svg>
);
