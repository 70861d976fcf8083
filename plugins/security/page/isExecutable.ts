/** Types of `<script>` that the policy of a page governs. Others, such as `application/ld+json`, are data. */
const governed = [
  '',
  'module',
  'importmap',
  'speculationrules',
  'text/javascript',
  'application/javascript',
  'text/ecmascript',
  'application/ecmascript',
];

/** @see https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element */
export const isExecutable = (type: unknown): boolean =>
  typeof type !== 'string' || governed.includes(type.trim().toLowerCase());
