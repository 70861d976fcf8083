import { expect, it } from 'vitest';
import { keywords } from './keywords';

const terms = [
  { id: 'key-vault', en: 'key vault', term: 'sleutelkluis', forms: ['sleutelkluizen'], search: ['safe'] },
  { id: 'purge', en: 'purge', term: 'opschonen / definitief verwijderen' },
  { id: 'hsm', en: 'Managed HSM', term: 'Managed HSM (beheerde HSM)' },
];
const known = new Set(['sleutel', 'kluis']);

it('adds the English term, everyday words and the parts of a compound', () => {
  expect(keywords('Maak een Sleutelkluis.', terms, known)).toBe('key vault safe sleutel kluis');
});

it.each([
  ['twee sleutelkluizen', 'key vault safe'],
  ['definitief verwijderen', 'purge'],
  ['een beheerde-HSM', 'Managed HSM'],
])('knows each way to say a term: %s', (text, expected) => {
  expect(keywords(text, terms, known)).toBe(expected);
});

it('adds nothing where no term stands', () => {
  expect(keywords('een mens', terms, known)).toBe('');
});
