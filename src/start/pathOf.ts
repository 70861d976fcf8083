/** A selector of an element by its place, which is the same in HTML that React has made anew. */
export function pathOf(element: Element): string {
  const parent = element.parentElement;
  if (parent === null) return ':root';
  const place = [...parent.children].indexOf(element) + 1;
  return `${pathOf(parent)}>:nth-child(${place})`;
}
