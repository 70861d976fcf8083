import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitAll } from '../../../tests/support/commitAll.mjs';
import type { ProjectCopy } from '../../../tests/support/projectCopy';
import { confirmedCopy, dutchFile, englishFile } from '../fixture/confirmedCopy';
import { translationData } from './translationData';

let copy: ProjectCopy;
beforeEach(() => {
  copy = confirmedCopy();
});
afterEach(() => copy.remove());

const data = (language = 'nl') => translationData(copy.root, language, ['en', 'nl']);
const firstHeading = /(## Create the key [^\n]*\n\n)/;

describe('readers of a language', () => {
  it('are told nothing when all is translated and current', () => {
    expect(data()).toEqual({ pages: {}, languagesOf: {} });
  });

  it('are told of a page that is missing, and so are those of other languages', () => {
    copy.delete(dutchFile);
    expect(data()).toEqual({
      pages: { 'create-a-key': { state: 'missing' } },
      languagesOf: { 'create-a-key': ['en'] },
    });
    expect(data('en').pages).toEqual({});
    expect(data('en').languagesOf).toEqual({ 'create-a-key': ['en'] });
  });

  it('are told which words of a section have changed', () => {
    commitAll(copy.root);
    copy.change(englishFile, firstHeading, '$1A sentence that is new.\n\n');
    const page = data().pages['create-a-key'];
    expect(page).toMatchObject({ state: 'stale', sections: [{ id: 'create' }] });
    const changes = page?.state === 'stale' ? (page.sections[0]?.changes ?? []) : [];
    const added = changes.filter(({ kind }) => kind === 'added').map(({ text }) => text);
    expect(added.join('')).toContain('A sentence that is new.');
    expect(changes.filter(({ kind }) => kind === 'removed')).toEqual([]);
  });

  it('are told that a section has changed also where its history is not known', () => {
    copy.change(englishFile, firstHeading, '$1A sentence that is new.\n\n');
    expect(data().pages['create-a-key']).toEqual({
      state: 'stale',
      sections: [{ id: 'create', changes: [] }],
    });
  });

  it('are told of a new section at the one before it', () => {
    copy.write(englishFile, `${copy.read(englishFile)}\n## New {/* #new */}\n\nWords of it.\n`);
    expect(data().pages['create-a-key']).toEqual({
      state: 'stale',
      sections: [{ id: 'check', changes: [{ kind: 'added', text: 'New\nWords of it.' }] }],
    });
  });

  it('are not told of a change that they do not read', () => {
    copy.change(englishFile, /^keywords: \[/m, 'keywords: [encryption, ');
    expect(data().pages).toEqual({});
  });
});
