import { expect, it } from 'vitest';
import { parseCommandLine } from './parseCommandLine';

const parse = (...args: readonly string[]) =>
  parseCommandLine(['readiness', '--product', 'experience-platform', ...args]);

it('does not take an option that is on or off with a value for one that is off', () => {
  for (const [option, value] of [
    ['json', 'true'],
    ['json', ''],
    ['unredacted', 'false'],
  ] as const) {
    const reason = { code: 'wrong-value', option: `--${option}`, value, expected: `--${option}` };
    expect(parse(`--${option}=${value}`)).toMatchObject({ kind: 'wrong', reason });
  }
  expect(parse('--json', 'a')).toMatchObject({ kind: 'readiness', json: true, files: ['a'] });
});

it.each(['__proto__', 'toString', 'constructor', 'no-json'])('knows no option --%s', (option) => {
  for (const given of [`--${option}`, `--${option}=x`]) {
    expect(parse(given)).toMatchObject({ reason: { code: 'unknown-option', option: `--${option}` } });
  }
});
