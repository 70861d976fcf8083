import { expect, it } from 'vitest';
import { preferredLanguage } from './preferredLanguage';

const ours = ['en', 'nl', 'sv', 'es', 'fr'];

it('takes Dutch for a reader in Belgium who wants Dutch before French', () => {
  expect(preferredLanguage(['nl-BE', 'nl', 'fr-BE', 'en-US'], ours)).toBe('nl');
});

it('passes over languages that the guide does not have', () => {
  expect(preferredLanguage(['de-CH', 'de', 'fr-CH', 'en'], ours)).toBe('fr');
});

it('has nothing to offer to a reader of none of the languages', () => {
  expect(preferredLanguage(['de-DE', 'ja'], ours)).toBeNull();
  expect(preferredLanguage([], ours)).toBeNull();
});

it('takes the regional form where the guide has it', () => {
  expect(preferredLanguage(['pt-br'], ['pt', 'pt-BR'])).toBe('pt-BR');
});

it('does not take a language whose code begins alike', () => {
  expect(preferredLanguage(['esu', 'fil', 'nld'], ours)).toBeNull();
});
