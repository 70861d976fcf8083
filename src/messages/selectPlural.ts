/**
 * Chooses the form of a message written `one key|{count} keys` by the plural rules of the language, the way
 * Docusaurus' own messages are written. A message with fewer forms than the language has ends with the form for the rest.
 *
 * @param values what is filled in after the form was chosen: a name with a bar in it is not the end of a form
 */
export function selectPlural(
  message: string,
  count: number,
  language: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const forms = message.split('|');
  const last = forms[forms.length - 1] ?? '';
  const form = new Intl.PluralRules(language).select(count) === 'one' ? (forms[0] ?? last) : last;
  return form.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? placeholder) : placeholder,
  );
}
