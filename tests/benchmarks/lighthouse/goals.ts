import type { Scores } from './Scores';

interface Goal {
  readonly figure: keyof Scores;
  readonly name: string;
  /** `exact` says the same on every machine, and may fail; a time only says how far it is from its goal. */
  readonly kind: 'exact' | 'time';
  readonly isMet: (value: number) => boolean;
  readonly wanted: string;
}

export const goals: readonly Goal[] = [
  {
    figure: 'accessibility',
    name: 'accessibility',
    kind: 'exact',
    isMet: (score) => score === 100,
    wanted: '100',
  },
  {
    figure: 'bestPractices',
    name: 'best practices',
    kind: 'exact',
    isMet: (score) => score === 100,
    wanted: '100',
  },
  { figure: 'seo', name: 'SEO', kind: 'exact', isMet: (score) => score === 100, wanted: '100' },
  {
    figure: 'layoutShift',
    name: 'layout shift',
    kind: 'exact',
    isMet: (shift) => shift < 0.02,
    wanted: 'less than 0.02',
  },
  {
    figure: 'performance',
    name: 'performance',
    kind: 'time',
    isMet: (score) => score >= 99,
    wanted: '99 or more',
  },
  {
    figure: 'totalBlockingTime',
    name: 'total blocking time',
    kind: 'time',
    isMet: (time) => time <= 50,
    wanted: '50 ms or less',
  },
];
