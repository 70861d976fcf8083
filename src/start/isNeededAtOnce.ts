/** Kept on the device, but nothing that a page shows. */
const shownNowhere = ['cmk-guide.language.offer', 'cmk-guide.search.slash', 'cmk-guide.start'];
/** What the reader entered; which of several tabs they chose; where they were; the way back from Microsoft's sign-in. */
const shown = /^(cmk-guide\.|docusaurus\.tab\.|msal\..*\.urlHash$)/;

/** Whether the HTML alone does not show this reader what they left: only the page's own code can. */
export const isShown = (name: string | null): boolean =>
  name !== null && shown.test(name) && !shownNowhere.includes(name);

export function isNeededAtOnce(): boolean {
  try {
    return [...Object.keys(localStorage), ...Object.keys(sessionStorage)].some(isShown);
  } catch {
    // Where storage is forbidden, nothing was left.
    return false;
  }
}
