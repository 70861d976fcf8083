const digits = {
  tenant: 1,
  subscription: 2,
  'service-principal': 3,
  group: 4,
  'role-assignment': 5,
  'deny-assignment': 6,
  user: 7,
  'role-definition': 8,
} as const;

export type IdKind = keyof typeof digits;

/** An id that shows what it is of: `5…-0023…04` is role assignment 4 of scenario 23. */
export const idOf = (kind: IdKind, scenario: number, count: number): string =>
  `${digits[kind]}0000000-0000-4000-8000-${padded(scenario, 4)}${padded(count, 8)}`;

const padded = (number: number, length: number): string => String(number).padStart(length, '0');
