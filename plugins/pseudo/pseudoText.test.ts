import { describe, expect, it } from 'vitest';
import { pseudoMessage } from './pseudoMessage';
import { pseudoText } from './pseudoText';

describe('a text in the pseudo-language', () => {
  it('is accented, longer and in brackets', () => {
    expect(pseudoText('Key vault')).toBe('[Ķéý ṽåûļť ~~~~]');
  });

  it('is at least 40 % longer, in pieces that a line can break between', () => {
    const text = 'The vault lets trusted Microsoft services through. '.repeat(4).trim();
    const changed = pseudoText(text);
    expect(changed.length).toBeGreaterThanOrEqual(text.length * 1.4);
    expect(changed).not.toMatch(/~{6}/);
  });

  it('leaves no letter of English outside names', () => {
    expect(pseudoText('The quick brown fox jumps over the lazy dog, AND SO ON')).not.toMatch(/[a-z]/i);
  });

  it.each([
    ['names', 'Azure Key Vault', 'Azure Key Vault'],
    ['numbers', '3072', '3072'],
    ['nothing', '', ''],
    ['punctuation', ' … ', ' … '],
    ['a name within', 'in Azure', '[îñ Azure ~~~~]'],
    ['an address', 'see https://a.example/b.', '[šéé https://a.example/b. ~~~~~ ~~~~~]'],
    ['the space around it', ' and ', ' [åñð ~~] '],
  ])('keeps %s', (_, text, expected) => {
    expect(pseudoText(text)).toBe(expected);
  });

  it('does not take a part of a word for a name', () => {
    expect(pseudoText('Adobean')).toBe('[Åðöƀéåñ ~~~]');
  });
});

describe('a string of a widget in the pseudo-language', () => {
  it('keeps its placeholders and each of its plural forms', () => {
    expect(pseudoMessage('one key|{count} keys')).toBe('[öñé ķéý ~~~]|[{count} ķéýš ~~~~~]');
  });
});
