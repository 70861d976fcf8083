import type { ReactNode } from 'react';

const shapes = {
  application: 'M4 5h16v14H4zM4 9.5h16M7 7.25h.01M9.75 7.25h.01',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  copy: 'M9 9h11v11H9zM5.5 15H4V4h11v1.5',
  data: 'M5 6c0-3.3 14-3.3 14 0s-14 3.3-14 0v12c0 3.3 14 3.3 14 0V6M5 12c0 3.3 14 3.3 14 0',
  identity:
    'M4 5h16v14H4zM6.5 15.5c0-3.3 5-3.3 5 0M9 8.5a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2M14.5 10h3M14.5 13.5h3',
  key: 'M8 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8M12 12h9M17.5 12v3.5M21 12v2.5',
  role: 'M12 3.5l7 2.5v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6zM8.75 12l2.25 2.25 4.25-4.5',
  scissors:
    'M6.5 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5M6.5 14.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5M8.5 8.5L20 17M8.5 15.5L20 7',
} as const;

export type IconName = keyof typeof shapes;

interface IconProps {
  readonly name: IconName;
  readonly className?: string | undefined;
}

/** Always beside words that say the same, hence hidden from screen readers. */
export default function Icon({ name, className }: IconProps): ReactNode {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
