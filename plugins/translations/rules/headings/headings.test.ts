import { describe, expect, it } from 'vitest';
import type { Section } from '../../page/Page';
import { fileOf, realPage, whenBroken } from '../testing/realPages';
import { compareHeadings } from './compareHeadings';

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
    const english = realPage('en', page);
    const translation = realPage('nl', page);
    const [introduction, first, second, ...others] = translation.sections as [Section, Section, Section];
    const swapped = { ...translation, sections: [introduction, second, first, ...others] };
    expect(compareHeadings(english, swapped)).toMatchObject([
      { file, code: 'fact/moved', kind: 'heading', english: { file: 'docs/index.mdx' } },
    ]);
  });

  it('are all there', () => {
    const translation = realPage('nl', page);
    const shorter = { ...translation, sections: translation.sections.slice(0, -1) };
    expect(compareHeadings(realPage('en', page), shorter)).toEqual([
      {
        file,
        line: 1,
        code: 'fact/missing',
        kind: 'heading',
        shown: '#sources',
        english: { file: 'docs/index.mdx', line: 91 },
      },
    ]);
  });
});
