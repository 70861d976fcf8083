import { separatorsOf, type Separators } from './separators';
import { unitWordsOf } from './unitWords';

export interface FoundNumber {
  /** Digits with a point as decimal sign, whatever the language. */
  readonly value: string;
  readonly unit: string | null;
  readonly shown: string;
  readonly offset: number;
}

interface Reading {
  readonly number: RegExp;
  readonly separators: Separators;
  readonly units: ReadonlyMap<string, string>;
}

const readings = new Map<string, Reading>();

/** The numbers in a text, as its language writes them, with their units. */
export function numbersIn(text: string, language: string): readonly FoundNumber[] {
  const { number, separators, units } = readingOf(language);
  return [...text.matchAll(number)].map((match) => {
    const [all, digits = '', word] = match;
    const unit = word === undefined ? null : (units.get(word.toLowerCase()) ?? null);
    return {
      value: valueOf(digits, separators),
      unit,
      shown: unit === null ? digits : all,
      offset: match.index,
    };
  });
}

function readingOf(language: string): Reading {
  const known = readings.get(language);
  if (known !== undefined) return known;
  const separators = separatorsOf(language);
  const reading = { number: numberPattern(separators), separators, units: unitWordsOf(language) };
  readings.set(language, reading);
  return reading;
}

function numberPattern({ thousands, decimal }: Separators): RegExp {
  const group = thousands.map(escaped).join('|');
  const grouped = String.raw`\d{1,3}(?:(?:${group})\d{3}(?!\d))+(?:${escaped(decimal)}\d+)?`;
  // Versions have points in every language.
  const version = String.raw`\d+(?:\.\d+)+`;
  const plain = String.raw`\d+(?:${escaped(decimal)}\d+)?`;
  // Letters before the digits belong to a name, such as F12 or v1.2, which is the same in every language.
  const digits = String.raw`(?<![\p{L}\p{N}])(\p{L}{0,8}(?:${grouped}|${version}|${plain}))`;
  return new RegExp(String.raw`${digits}(?:[\s-]{0,2}(%|\p{L}+))?`, 'gu');
}

const escaped = (sign: string): string => sign.replace(/[.]/gu, String.raw`\.`);

function valueOf(digits: string, { thousands, decimal }: Separators): string {
  const isGrouped = thousands.some((sign) =>
    new RegExp(`^\\d{1,3}(?:${escaped(sign)}\\d{3})+(?!\\d)`, 'u').test(digits),
  );
  const whole = isGrouped ? thousands.reduce((rest, sign) => rest.replaceAll(sign, ''), digits) : digits;
  return decimal === '.' ? whole : whole.replace(decimal, '.');
}
