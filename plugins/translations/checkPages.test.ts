import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectCopy } from '../../tests/support/projectCopy';
import { root } from '../../tests/support/root';
import { checkPages } from './checkPages';
import { describeProblem } from './describeProblem';
import { confirmedCopy, confirmPage, dutchFile, englishFile, page } from './fixture/confirmedCopy';
import { readVocabulary } from './vocabulary/readVocabulary';

let copy: ProjectCopy;
beforeEach(() => {
  copy = confirmedCopy();
});
afterEach(() => copy.remove());

const complaints = () => checkPages(copy.root, 'nl', readVocabulary(root, 'nl'));
const problems = (): readonly string[] =>
  complaints().map((problem) => `${problem.level} ${problem.code} ${problem.file}`);

describe('the pages of a language', () => {
  it('are translated, confirmed and right', () => {
    expect(problems()).toEqual([]);
  });

  it('miss one, which readers are told', () => {
    copy.delete(dutchFile);
    expect(problems()).toEqual([`to-do page/missing ${dutchFile}`]);
  });

  it('have one that English no longer has', () => {
    copy.delete(englishFile);
    expect(problems()).toEqual([`error page/orphaned ${dutchFile}`]);
  });

  it('have one that nobody has confirmed', () => {
    const file = 'i18n/nl/confirmed.json';
    const confirmed = JSON.parse(copy.read(file)) as { pages: Record<string, unknown> };
    delete confirmed.pages[page];
    copy.write(file, JSON.stringify(confirmed));
    expect(problems()).toEqual([`error page/unconfirmed ${dutchFile}`]);
  });

  it('have one that is no valid MDX, with the line', () => {
    copy.write(dutchFile, `${copy.read(dutchFile)}\n<Tabs>\n`);
    const [problem] = complaints();
    expect(problem).toMatchObject({ code: 'page/unreadable', level: 'error', file: dutchFile });
    expect(problem?.line).toBeGreaterThan(1);
  });
});

describe('a change of the English page', () => {
  const changed = /(## [^\n]*\{\/\* #create \*\/\}\n\n)/;

  it('makes its section stale, and nothing else', () => {
    copy.change(englishFile, changed, '$1A sentence that nobody has translated.\n\n');
    const found = complaints();
    expect(found.map(({ code, level }) => `${level} ${code}`)).toEqual(['to-do page/stale']);
    const [problem] = found;
    expect(problem && describeProblem(problem)).toMatch(
      /Section #create changed in English .* docs\/create-a-key\.mdx:\d+.*confirm nl docs\/create-a-key\.mdx --only create/,
    );
  });

  it('does not count when it changes white space or a comment only', () => {
    copy.change(englishFile, changed, '$1{/* for writers */}\n\n\n');
    expect(problems()).toEqual([]);
  });

  it('is done with when the section is confirmed', () => {
    copy.change(englishFile, changed, '$1A sentence that nobody has translated.\n\n');
    confirmPage(copy, 'create');
    expect(problems()).toEqual([]);
  });

  it('stays to be done when another section is confirmed', () => {
    copy.change(englishFile, changed, '$1A sentence that nobody has translated.\n\n');
    confirmPage(copy, 'check');
    expect(problems()).toEqual([`to-do page/stale ${dutchFile}`]);
  });

  it('of title or description is said too', () => {
    copy.change(englishFile, /^description: /m, 'description: New. ');
    const [problem] = complaints();
    expect(problem && describeProblem(problem)).toContain(
      'title, description or keywords changed in English',
    );
  });

  it('may add a section and take one away before the translation follows', () => {
    copy.write(
      englishFile,
      `${copy.read(englishFile)}\n## New {/* #new */}\n\nNobody has translated this: 4711.\n`,
    );
    const found = complaints();
    expect(new Set(found.map(({ level }) => level))).toEqual(new Set(['to-do']));
    confirmPage(copy);
    expect(problems()).toEqual([`error fact/missing ${dutchFile}`]);
  });
});
