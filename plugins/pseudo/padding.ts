/** Translations of short texts grow by about this much; the words of it are short enough to break anywhere. */
const growth = 0.4;
const wordLength = 5;

/** What makes a text 40 % longer: `~~~~~ ~~`. */
export function padding(text: string): string {
  const length = Math.ceil(text.length * growth);
  return '~'.repeat(length).replace(new RegExp(`~{${wordLength}}(?=~)`, 'g'), (word) => `${word} `);
}
