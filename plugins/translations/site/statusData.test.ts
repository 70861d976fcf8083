import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ProjectCopy } from '../../../tests/support/projectCopy';
import { confirmedCopy, dutchFile, englishFile } from '../fixture/confirmedCopy';
import { statusData } from './statusData';

let copy: ProjectCopy;
beforeEach(() => {
  copy = confirmedCopy();
});
afterEach(() => copy.remove());

const dutch = { code: 'nl', label: 'Nederlands' };
const rows = () => statusData(copy.root, [dutch]).languages[0]?.pages;

it('says of a page when it was compared, under its own title', () => {
  expect(rows()).toEqual([
    {
      path: 'create-a-key/',
      title: 'Een sleutel maken',
      state: 'translated',
      stale: [],
      confirmed: { on: '2030-01-31', by: null },
      origin: null,
    },
  ]);
});

it('names the sections of which English has changed, in the language of the page', () => {
  copy.change(englishFile, 'Wait 30 minutes', 'Wait 40 minutes');
  expect(rows()?.[0]).toMatchObject({
    state: 'stale',
    stale: [{ id: 'check', heading: 'De sleutel controleren' }],
  });
});

it('shows the English title of a page that is missing', () => {
  copy.delete(dutchFile);
  expect(rows()?.[0]).toMatchObject({ state: 'missing', title: 'Create a key' });
});

it('says of a page of Experience League how it was translated, whatever else stands at its top', () => {
  const pages = [englishFile, dutchFile].map((file) => file.replace('create-a-key.mdx', 'cmk.md'));
  for (const file of pages) {
    const top = 'title: CMK\nproduct_v2: id: 1\nworkflow-type: tm+mt\nht-degree: 22%';
    copy.write(file, `---\n${top}\n---\n\n# CMK {#cmk}\n\nText with { and <.\n`);
  }
  expect(rows()?.find(({ path }) => path === 'cmk/')).toMatchObject({
    title: 'CMK',
    origin: { workflowType: 'tm+mt', humanDegree: '22%' },
  });
});
