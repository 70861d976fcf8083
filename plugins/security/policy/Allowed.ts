/** What differs between policies; all else is the same on every site. */
export interface Allowed {
  /** Hash sources of inline scripts. */
  readonly scripts: readonly string[];
  /** Hash sources of the values of `style` attributes, or that there are too many to name. */
  readonly styles: readonly string[] | 'any';
  /** Origins that the page may ask beside its own. */
  readonly connect: readonly string[];
}
