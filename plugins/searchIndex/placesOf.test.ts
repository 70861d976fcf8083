import { expect, it } from 'vitest';
import { placesOf } from './placesOf';

const records = [{ url: '/nl/glossary/#key', page: '', title: '', text: '', codes: [] }];

it('gives each address the words that people type for it', () => {
  expect(placesOf({ 'glossary/#key': ['loper'] }, records, 'nl')).toEqual(
    new Map([['/nl/glossary/#key', ['loper']]]),
  );
});

it('names the file and the place that is on no page', () => {
  expect(() => placesOf({ 'glossary/#gone': ['x'] }, records, 'nl')).toThrow(
    /i18n\/nl\/search\.json names glossary\/#gone/,
  );
});
