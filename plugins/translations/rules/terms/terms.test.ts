import { describe, expect, it } from 'vitest';
import { fileOf, whenBroken } from '../testing/realPages';

const page = 'index.mdx';
const file = fileOf('nl', page);

describe('the terms of a section', () => {
  it('are not said in a form that is wrong', () => {
    const { complaints, line } = whenBroken({
      page,
      change: [
        'bewijst niet dat de kluis of de sleutel bestaat',
        'bewijst niet dat de kluis of de toets bestaat',
      ],
    });
    expect(complaints).toEqual([
      { file, line, code: 'term/wrong', found: 'toets', right: 'sleutel', why: 'That is on a keyboard' },
    ]);
  });

  it('are not said wrong on the second line of a paragraph in a box either', () => {
    const { complaints, line } = whenBroken({
      page,
      change: ['Lees [Uw sleutel beheren]', 'Lees over\n*huurders* in [Uw sleutel beheren]'],
    });
    expect(complaints).toMatchObject([{ file, line: line + 1, code: 'term/wrong', found: 'huurders' }]);
  });

  it('are said right in a cell of a table', () => {
    const { complaints, line } = whenBroken({
      page,
      change: [
        '| Stuurt waarschuwingen voor Experience Platform |',
        '| Stuurt een waarschuwing over encryptie voor Experience Platform |',
      ],
    });
    expect(complaints).toMatchObject([
      { file, line, code: 'term/wrong', found: 'encryptie', right: 'versleuteling' },
    ]);
  });

  it('are used where English uses them', () => {
    const { complaints, line } = whenBroken({
      page,
      change: ['een zogeheten service-principal', 'een zogeheten hoofdgebruiker'],
    });
    expect(complaints).toMatchObject([
      {
        file,
        code: 'term/not-used',
        term: 'service principal',
        forms: ['service-principal', 'service-principals', 'service-principal*'],
        english: { file: 'docs/index.mdx', line },
      },
    ]);
  });

  it('are checked in what a widget shows', () => {
    const { complaints } = whenBroken({
      page: 'prepare-your-key-vault.mdx',
      change: [
        '<PortalLabel en="Key vaults">Sleutelkluizen</PortalLabel>',
        '<PortalLabel en="Key vaults">Toetsen</PortalLabel>',
      ],
    });
    expect(complaints).toMatchObject([{ code: 'term/wrong', found: 'Toetsen' }]);
  });
});
