import { type Field, isField } from './typedText';

const name = 'cmk-guide.start';

/** Text by the number of its field on the page. */
type Typed = readonly (readonly [field: number, text: string])[];

const fields = (): Field[] => [...document.querySelectorAll('input, textarea, select')].filter(isField);

/**
 * Loads the page anew, because the code that it names is gone: the site was published while it stood open.
 * @returns false when what was typed could not be taken along
 */
export function reload(typed: ReadonlyMap<Field, string>): boolean {
  try {
    const all = fields();
    const kept: Typed = [...typed].map(([field, text]) => [all.indexOf(field), text]);
    sessionStorage.setItem(name, JSON.stringify(kept));
  } catch {
    return false;
  }
  location.reload();
  return true;
}

/** What was typed before this page was loaded anew. */
export function takeTyped(): Typed {
  try {
    const kept = JSON.parse(sessionStorage.getItem(name) ?? '[]') as Typed;
    sessionStorage.removeItem(name);
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** The fields of what was typed, filled with it. */
export function fieldsOf(typed: Typed): [Field, string][] {
  const all = fields();
  return typed.flatMap(([place, text]) => {
    const field = all[place];
    if (field === undefined) return [];
    field.value = text;
    return [[field, text] as [Field, string]];
  });
}
