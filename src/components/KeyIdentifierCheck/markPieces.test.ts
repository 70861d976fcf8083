import { describe, expect, it } from 'vitest';
import { judgeKeyIdentifier } from '../../key-identifier';
import { markPieces } from './markPieces';

const marks = (text: string) => markPieces(text, judgeKeyIdentifier(text).findings);

describe('markPieces', () => {
  it('loses no character of the text', () => {
    const text = ' “Key Identifier: http://con_toso.vault.azure.net:8443/keys/my_key?x#y”';
    expect(
      marks(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('numbers the places in the order of the list', () => {
    expect(marks('http://contoso.vault.azure.net/keys/adobe_cmk')).toEqual([
      { text: 'http://', problems: [1] },
      { text: 'contoso.vault.azure.net/keys/adobe', problems: [] },
      { text: '_', problems: [2] },
      { text: 'cmk', problems: [] },
    ]);
  });

  it('shows where something is missing', () => {
    expect(marks('contoso.vault.azure.net/keys/cmk')[0]).toEqual({ text: '', problems: [1] });
  });

  it('does not mark notes', () => {
    expect(
      marks('https://contoso.vault.azure.net:443/keys/cmk/').flatMap(({ problems }) => problems),
    ).toEqual([]);
  });
});
