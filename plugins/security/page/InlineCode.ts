/** What a policy without `unsafe-inline` cannot allow, or what the guide does without. */
export type Fault =
  | { readonly code: 'event-handler'; readonly element: string; readonly attribute: string }
  | { readonly code: 'javascript-address'; readonly element: string; readonly attribute: string }
  | { readonly code: 'style-element' }
  | { readonly code: 'no-head' };

/** What of a page a policy has to name. */
export interface InlineCode {
  /** Texts of the scripts that stand in the page. */
  readonly scripts: readonly string[];
  /** Values of `style` attributes. */
  readonly styles: readonly string[];
  readonly faults: readonly Fault[];
  /** Where the policy begins and ends, or where it has to be put: offsets in the text. */
  readonly place: { readonly start: number; readonly end: number };
}
