import { parseInstant } from '../evidence/instant';
import { guidPattern } from '../key-identifier';
import { productChoices } from '../readiness/products';

export const options = {
  json: { type: 'boolean' },
  null: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  product: { type: 'string' },
  'app-id': { type: 'string' },
  at: { type: 'string' },
  unredacted: { type: 'boolean' },
  shell: { type: 'string' },
  uri: { type: 'string' },
} as const;

export type Option = keyof typeof options;

export interface Rules {
  readonly required: readonly Option[];
  readonly optional: readonly Option[];
  readonly filesFor: (given: Readonly<Partial<Record<Option, string | boolean>>>) => number;
}

export const commands = {
  uri: { required: [], optional: ['json', 'null'], filesFor: () => 1 },
  readiness: {
    required: ['product'],
    optional: ['app-id', 'at', 'json', 'unredacted'],
    // Journey Optimizer is a pair of set-ups.
    filesFor: ({ product }) => (product === 'journey-optimizer' ? 2 : 1),
  },
  explain: { required: [], optional: ['json'], filesFor: () => 1 },
  collect: { required: ['uri', 'app-id'], optional: ['shell'], filesFor: () => 0 },
} as const satisfies Record<string, Rules>;

export type CommandName = keyof typeof commands;

export const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

interface ValueRule {
  readonly accepts: (value: string) => boolean;
  /** Said to who wrote something else; the same in every language. */
  readonly expected: string;
}

export const valueRules: Readonly<Partial<Record<Option, ValueRule>>> = {
  product: {
    accepts: (value) => (productChoices as readonly string[]).includes(value),
    expected: productChoices.join(' | '),
  },
  'app-id': {
    accepts: (value) => guidPattern.test(value.trim()),
    expected: '00000000-0000-0000-0000-000000000000',
  },
  at: { accepts: (value) => parseInstant(value) !== null, expected: '2030-01-31T12:00:00Z' },
  shell: { accepts: (value) => value === 'bash' || value === 'powershell', expected: 'bash | powershell' },
};
