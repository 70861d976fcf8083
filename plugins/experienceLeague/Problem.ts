/** Something in a page that could not be taken as it is. What it is called is said in `describeProblem`. */
export type Problem =
  | { code: 'front-matter/unreadable-field'; field: string; found: string }
  | { code: 'front-matter/unreadable-line'; found: string }
  | { code: 'front-matter/repeated-field'; field: string }
  | { code: 'front-matter/refused-field'; field: string; reason: string }
  | { code: 'front-matter/not-closed' }
  | { code: 'mark/unknown'; name: string }
  | { code: 'mark/not-closed'; found: string }
  | { code: 'attributes/unknown'; found: string; target: string }
  | { code: 'attributes/unknown-on-code'; found: string }
  | { code: 'attributes/nothing-before'; found: string }
  | { code: 'block/not-closed'; name: string }
  | { code: 'block/not-opened'; name: string }
  | { code: 'block/tab-outside' }
  | { code: 'snippet/missing'; name: string; expected: string }
  | { code: 'snippet/circular'; name: string }
  | { code: 'link/elsewhere'; found: string; address: string }
  | { code: 'link/refused'; found: string }
  | { code: 'link/no-such-anchor'; found: string }
  | { code: 'image/missing'; found: string }
  | { code: 'image/elsewhere'; found: string }
  | { code: 'html/dropped'; tag: string }
  | { code: 'html/unknown-tag'; tag: string }
  | { code: 'html/dropped-attribute'; tag: string; attribute: string }
  | { code: 'html/comment-not-closed' }
  | { code: 'title/second'; found: string }
  | { code: 'page/no-source'; expected: string };
