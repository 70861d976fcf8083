/** One value a line, or between NUL characters. The end of the last line ends no further value. */
export function splitValues(text: string, nullSeparated: boolean): string[] {
  const values = nullSeparated ? text.split('\0') : text.split(/\r?\n/);
  if (values.at(-1) === '') values.pop();
  return values;
}
