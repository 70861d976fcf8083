/**
 * Takes everything but an element, and what lies in it, out of reach of keyboard and screen reader.
 *
 * @param kept selector of what stays in reach beside the element
 * @returns puts back what was taken, and leaves alone what was inert before
 */
export function makeRestInert(element: Element, kept: string): () => void {
  const taken: Element[] = [];
  for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
    for (const sibling of at.parentElement?.children ?? []) {
      if (sibling === at || sibling.matches(kept) || sibling.hasAttribute('inert')) continue;
      sibling.setAttribute('inert', '');
      taken.push(sibling);
    }
  }
  return () => taken.forEach((one) => one.removeAttribute('inert'));
}
