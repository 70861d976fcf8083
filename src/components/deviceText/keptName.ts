const findings = 'set-up.collected.';
/** Nothing that the reader has entered: no notice is worth their attention. */
const ownNames: readonly string[] = ['language.offer'];

/** The most that is kept under a name, in characters. More than this no browser keeps for a site. */
export const largestKept = (name: string): number => (name.startsWith(findings) ? 4_000_000 : 20_000);

export const isReaders = (name: string): boolean => !ownNames.includes(name);

/** Text that would have to be typed or collected again, unlike a choice. */
export const isEntered = (name: string): boolean =>
  ['key-identifier', 'tenant', 'sign-in.tenant', 'sign-in.client-id'].includes(name) ||
  name.startsWith('set-up.key-identifier.') ||
  name.startsWith('set-up.application.') ||
  name.startsWith(findings);
