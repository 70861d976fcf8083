/**
 * Chooses the form of a message written `one key|{count} keys` by the plural rules of the language, the way
 * Docusaurus' own messages are written. A message with fewer forms than the language has ends with the form for the rest.
 */
export function selectPlural(message: string, count: number, language: string): string {
  const forms = message.split('|');
  const last = forms[forms.length - 1] ?? '';
  return new Intl.PluralRules(language).select(count) === 'one' ? (forms[0] ?? last) : last;
}
