import { describe, expect, it } from 'vitest';
import { numbersIn } from './numbersIn';

const read = (language: string, text: string): string[] =>
  numbersIn(text, language).map(({ value, unit }) => (unit === null ? value : `${value} ${unit}`));

describe('numbersIn', () => {
  it.each([
    ['en', '3,072 bits', '3072 bit'],
    ['nl', '3.072 bits', '3072 bit'],
    ['sv', '3 072 bitar', '3072 bit'],
    ['fr', '3 072 bits', '3072 bit'],
    ['es', '3.072 bits', '3072 bit'],
    ['es', '3072 bits', '3072 bit'],
    ['de', '3.072 Bit', '3072 bit'],
    ['en', '1.5 hours', '1.5 hour'],
    ['nl', '1,5 uur', '1.5 hour'],
    ['en', '1,234,567.5 %', '1234567.5 percent'],
    ['fr', '40 %', '40 percent'],
    ['en', 'a 90-day period', '90 day'],
    ['sv', '90-dagarsperioden', '90'],
    ['sv', '90 dagars', '90 day'],
    ['en', '32 characters', '32 character'],
    ['es', '32 caracteres', '32 character'],
  ])('reads in %s: %s', (language, text, expected) => {
    expect(read(language, text)).toEqual([expected]);
  });

  it('reads ranges as two numbers', () => {
    expect(read('nl', '7 tot 90 dagen, 7–90 dagen')).toEqual(['7', '90 day', '7', '90 day']);
  });

  it('leaves versions and names with digits as they are', () => {
    expect(read('nl', 'Node 20.19, TLS v1.2 en F12')).toEqual(['20.19', 'v1.2', 'F12']);
  });

  it('ends a number at the end of a sentence', () => {
    expect(read('en', 'Allow up to 30. The answer')).toEqual(['30']);
  });

  it('knows the words of a language that the guide does not have yet', () => {
    expect(read('de', '24 Stunden')).toEqual(['24 hour']);
  });
});
