import { describe, expect, it } from 'vitest';
import { formPattern, namePattern } from './formPattern';
import { searchable } from './searchable';

const finds = (form: string, text: string): string[] =>
  [...searchable(text).toLowerCase().matchAll(formPattern(form).pattern)].map(([found]) => found);

describe('a form', () => {
  it.each([
    ['toets', 'De toets, een Toets.', ['toets', 'toets']],
    ['toets', 'sleuteltoetsen en toetsenbord', []],
    ['*toetsen', 'sleuteltoetsen en toetsenbord', ['sleuteltoetsen']],
    ['sleutelkluis*', 'sleutelkluis, sleutelkluisnaam', ['sleutelkluis', 'sleutelkluisnaam']],
    ['sleutel-id', 'de sleutel-id’s en sleutel‑id', ['sleutel-id', 'sleutel-id']],
    ['clé', 'clés, la clé.', ['clé']],
    ['cle', 'clé', []],
    ['id. de inquilino', 'El id. de  inquilino', ['id. de  inquilino']],
    ['key vault', 'a key\nvault', ['key vault']],
    ['ID d’application', "l'ID d'application", ["id d'application"]],
    ['schakel … uit', 'Schakel de sleutel nu uit. Ga uit.', ['schakel de sleutel nu uit']],
    ['schakel … uit', 'Schakel de sleutel. Ga uit.', []],
    ['toegang … in', 'de toegang die u intrekt', []],
    ['Ω*', 'ωmega', ['ωmega']],
  ])('%s in “%s”', (form, text, found) => {
    expect(finds(form, text)).toEqual(found);
  });
});

describe('a name', () => {
  it.each([
    ['Adobe', 'Adobes sida, Adobe’s pagina, adobe, Adobea', ['Adobes', 'Adobe']],
    ['Key Vault', 'Key\u00a0Vault en key vault', ['Key Vault']],
    ['Privacy & Security Shield', '(Privacy & Security Shield)', ['Privacy & Security Shield']],
  ])('%s in “%s”', (name, text, found) => {
    expect([...searchable(text).matchAll(namePattern(name).pattern)].map(([each]) => each)).toEqual(found);
  });
});
