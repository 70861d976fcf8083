import { expect, it } from 'vitest';
import { recordMeta } from './recordMeta';

const words = {
  terms: [
    { id: 'revoke-access', en: 'revoke access', term: 'révoquer l’accès', search: ['arrêt d’urgence'] },
  ],
  everyday: {},
};
const record = { url: '/fr/x/#y', page: 'Vivre', title: 'Révoquer l’accès', text: 'Texte', codes: [] };

it('calls a place by the English term and by everyday words, with each word apart', () => {
  expect(recordMeta(record, words, ['couper l’accès'], new Set())).toEqual({
    title: 'Révoquer l’accès',
    page: 'Vivre',
    titleKeywords: 'revoke access arrêt d’urgence',
    names: 'revoke access\narrêt d urgence',
    everyday: 'couper l accès',
  });
});

it('lets a code that stands as a heading count less than a heading', () => {
  const meta = recordMeta({ ...record, title: 'vault.found', codes: ['vault.found'] }, words, [], new Set());
  expect(meta).toMatchObject({ label: 'vault.found', codes: 'vault.found', codeParts: 'vault found' });
  expect(meta).not.toHaveProperty('title');
});
