import { secretInPart, secretInText } from '../az-output/secretInText';
import { type Field, isField } from './typedText';

export const typedBeforeName = 'cmk-guide.start';

/** What was typed into a page before its own code was there. */
interface Typed {
  readonly path: string;
  /** Text by the number of its field on the page. */
  readonly texts: readonly (readonly [field: number, text: string])[];
}

const fields = (): Field[] => [...document.querySelectorAll('input, textarea, select')].filter(isField);

/** A secret that was pasted by mistake stays in memory, as the widgets promise. */
const isSecret = (text: string): boolean => secretInText(text) !== null || secretInPart(text) !== null;

/**
 * Keeps what was typed for the next time that this tab shows this page.
 * @returns whether it kept all: not a secret, and nothing where storage is full or forbidden
 */
export function keepTyped(typed: ReadonlyMap<Field, string>): boolean {
  try {
    const all = fields();
    const kept = [...typed].filter(([, text]) => !isSecret(text));
    const texts = kept.map(([field, text]) => [all.indexOf(field), text] as const);
    sessionStorage.setItem(
      typedBeforeName,
      JSON.stringify({ path: location.pathname, texts } satisfies Typed),
    );
    return kept.length === typed.size;
  } catch {
    return false;
  }
}

/** What was typed into this page when it was there before, with its fields, filled with it. */
export function takeTyped(): (readonly [Field, string])[] {
  const all = fields();
  return read().flatMap(([place, text]) => {
    const field = all[place];
    if (field === undefined) return [];
    field.value = text;
    return [[field, text] as const];
  });
}

function read(): Typed['texts'] {
  try {
    const typed = JSON.parse(sessionStorage.getItem(typedBeforeName) ?? 'null') as Partial<Typed> | null;
    sessionStorage.removeItem(typedBeforeName);
    return typed?.path === location.pathname && Array.isArray(typed.texts) ? typed.texts : [];
  } catch {
    return [];
  }
}
