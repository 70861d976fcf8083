export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const notText = ['checkbox', 'radio', 'file', 'button', 'submit'];

/** Fields with a text or a choice of their own; a press on a box or a radio button is held as a press. */
export const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !notText.includes(target.type));

/**
 * Tells React what a field holds. React has seen no change, since the text was there when it took over: so the field is
 * emptied and filled again, past the property that React puts on the element to notice changes made by code.
 */
export function enter(field: Field, text: string): void {
  const selection = field instanceof HTMLSelectElement ? null : field.selectionStart;
  for (const value of field instanceof HTMLSelectElement ? [text] : ['', text]) {
    setValue(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.dispatchEvent(new Event('change', { bubbles: true }));
  if (selection !== null && field === document.activeElement && !(field instanceof HTMLSelectElement)) {
    field.setSelectionRange(selection, selection);
  }
}

function setValue(field: Field, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
}
