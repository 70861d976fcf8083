import { expect, it } from 'vitest';
import { fileOf, whenBroken } from '../testing/realPages';

const page = 'prepare-your-key-vault.mdx';

it('keeps the English label behind each label of the portal', () => {
  const { complaints, line } = whenBroken({
    page,
    change: ['<PortalLabel en="Region">', '<PortalLabel en="Location">'],
  });
  expect(complaints).toEqual([
    {
      file: fileOf('nl', page),
      line,
      code: 'fact/changed',
      kind: 'widget',
      shown: '<PortalLabel en="Location">',
      expected: '<PortalLabel en="Region">',
      english: { file: fileOf('en', page), line },
    },
  ]);
});

it('leaves the order of labels in a sentence to the grammar', () => {
  const { complaints } = whenBroken({
    page,
    change: [
      'Selecteer de <PortalLabel en="Region">Regio</PortalLabel> en de <PortalLabel en="Pricing tier">Prijscategorie</PortalLabel>.',
      'Selecteer de <PortalLabel en="Pricing tier">Prijscategorie</PortalLabel> en de <PortalLabel en="Region">Regio</PortalLabel>.',
    ],
  });
  expect(complaints).toEqual([]);
});
