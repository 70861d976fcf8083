import { expect, it } from 'vitest';
import { visibleText } from './visibleText';

it('shows white space by its sign and other invisible characters by their code point', () => {
  expect(visibleText('a b\n\u200bc\u00a0\ufeff')).toBe('a␣b⏎[U+200B]c[U+00A0][U+FEFF]');
});
