const unitsOfIntl = [
  'bit',
  'byte',
  'kilobyte',
  'megabyte',
  'gigabyte',
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'percent',
] as const;

/** What Intl does not know: other units of ours, and forms such as the genitive in “90 dagars”. */
const more: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: { character: ['character', 'characters'], letter: ['letter', 'letters'] },
  nl: { character: ['teken', 'tekens'], letter: ['letter', 'letters'], day: ['daags', 'daagse'] },
  sv: {
    character: ['tecken', 'tecknet', 'tecknen', 'teckens'],
    letter: ['bokstav', 'bokstäver'],
    bit: ['bitar', 'bitars'],
    second: ['sekunders'],
    minute: ['minuters'],
    hour: ['timmars', 'timmarna'],
    day: ['dag', 'dagar', 'dagars', 'dagarna', 'dygns'],
    month: ['månaders'],
    year: ['års'],
  },
  es: { character: ['carácter', 'caracteres'], letter: ['letra', 'letras'] },
  fr: { character: ['caractère', 'caractères'], letter: ['lettre', 'lettres'] },
};

/** The words and signs of a language for units, in lower case, each with the name of its unit. */
export function unitWordsOf(language: string): ReadonlyMap<string, string> {
  const known = unitsOfIntl.flatMap((unit) =>
    (['long', 'short', 'narrow'] as const).flatMap((unitDisplay) =>
      [1, 2, 5].map((count) => {
        const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
        const word = format.formatToParts(count).find(({ type }) => type === 'unit')?.value ?? '';
        return [word.toLowerCase(), unit] as const;
      }),
    ),
  );
  const ours = Object.entries(more[language] ?? {}).flatMap(([unit, words]) =>
    words.map((word) => [word, unit] as const),
  );
  // A single letter is as likely a word of the sentence: Spanish “5 d” beside “1 y 2”.
  return new Map(
    [...known, ...ours, ['%', 'percent'] as const].filter(([word]) => /^(?:\p{L}{2,}.*|%)$/u.test(word)),
  );
}
