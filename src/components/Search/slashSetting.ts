/** Kept on the device; `off` when the reader does not want `/` to open the search. */
export const slashSetting = 'search.slash';
