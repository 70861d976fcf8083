import { describe, expect, it } from 'vitest';
import { fileOf, whenBroken } from '../testing/realPages';

const page = 'index.mdx';
const file = fileOf('nl', page);

describe('the headings of a page', () => {
  it('keep their ids', () => {
    const { complaints, line } = whenBroken({ page, change: ['{/* #how-it-fits */}', '{/* #samenhang */}'] });
    expect(complaints).toEqual([
      {
        file,
        line,
        code: 'fact/changed',
        kind: 'heading',
        shown: '#samenhang',
        expected: '#how-it-fits',
        english: { file: 'docs/index.mdx', line },
      },
    ]);
  });

  it('have ids', () => {
    const { complaints } = whenBroken({ page, change: [' {/* #how-it-fits */}', ''] });
    expect(complaints).toMatchObject([
      {
        code: 'fact/changed',
        shown: '“Hoe de onderdelen samenhangen”, which has no id,',
        expected: '#how-it-fits',
      },
    ]);
  });

  it('keep their level', () => {
    const { complaints, line } = whenBroken({ page, change: ['## Kies uw route', '### Kies uw route'] });
    expect(complaints).toEqual([
      {
        file,
        line,
        code: 'fact/changed',
        kind: 'heading',
        shown: '### choose-your-path',
        expected: '## choose-your-path',
        english: { file: 'docs/index.mdx', line },
      },
    ]);
  });

  it('keep their order', () => {
    const { complaints } = whenBroken({
      page: 'reference/key-identifier.mdx',
      change: ['### Pad {/* #group-path */}', '### Pad {/* #group-names */}'],
    });
    expect(complaints.map(({ code }) => code)).toContain('fact/missing');
  });

  it('of a section that is gone are named with their place in English', () => {
    const { complaints, line } = whenBroken({
      page: 'journey-optimizer.mdx',
      change: ['{/* #part-1 */}', '{/* #part-2 */}'],
    });
    expect(line).toBeGreaterThan(1);
    expect(complaints).toContainEqual(expect.objectContaining({ kind: 'heading' }));
  });
});
