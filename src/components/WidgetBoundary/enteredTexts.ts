export interface EnteredText {
  /** As the page labels the field; empty where it has no label. */
  readonly label: string;
  readonly text: string;
}

/** What a reader has typed or pasted into the fields under an element, and could not get back once they are gone. */
export function enteredTexts(element: Element): readonly EnteredText[] {
  const fields = element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea:not([readonly]), input[type=text], input[type=url], input[type=search]',
  );
  return [...fields]
    .filter(({ value }) => value.trim() !== '')
    .map((field) => ({ label: field.labels?.[0]?.textContent?.trim() ?? '', text: field.value }));
}
