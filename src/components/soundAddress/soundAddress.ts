/** A percent sign that begins no character is written out; whatever can be decoded stays as it is. */
export function soundPart(part: string): string {
  try {
    decodeURIComponent(part);
    return part;
  } catch {
    return part.replaceAll('%', '%25');
  }
}

/**
 * The address of the page in a form that can be decoded. Docusaurus and its router decode path and hash as they are,
 * and a link with `#50%` in it would put an error in the place of the page.
 */
export function mendAddress(): void {
  const { hash, pathname, search } = window.location;
  const sound = `${soundPart(pathname)}${search}${soundPart(hash)}`;
  if (sound === `${pathname}${search}${hash}`) return;
  window.history.replaceState(window.history.state, '', sound);
}
