import { expect, it } from 'vitest';
import { hostileTexts } from '../../tests/support/hostile/hostileTexts';
import { oneLine } from './oneLine';

const visible = (text: string): string => text.replace(/[\p{Cc}\p{Bidi_Control}\s]/gu, '');

it('makes one line of a text with line breaks of any kind', () => {
  expect(oneLine('a \r\n b\u2028c\u0085d\te')).toBe('a b c d e');
});

it('takes out what would turn the words around it', () => {
  expect(oneLine('a\u202eb\u2066c')).toBe('a b c');
});

it('leaves every other character as it is', () => {
  const name = 'contoso (weu) – 鍵, e\u0301, \u{1f468}\u200d\u{1f469}';
  expect(oneLine(name)).toBe(name);
});

it('gives one line for whatever is in a text, without losing a visible character', () => {
  for (const text of hostileTexts) {
    const line = oneLine(text);
    expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
    expect(visible(line)).toBe(visible(text));
  }
});
