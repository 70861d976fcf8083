/** In `sessionStorage`: the path that this tab has loaded anew because a part of the page was missing. */
export const reloadMarkName = 'cmk-guide.loaded-anew';

/** @returns false where it was done before, or cannot be remembered: without memory it could go on for ever */
export function markReload(path: string): boolean {
  try {
    if (sessionStorage.getItem(reloadMarkName) === path) return false;
    sessionStorage.setItem(reloadMarkName, path);
    return true;
  } catch {
    return false;
  }
}

/** The page has loaded: the next missing part is a new matter. */
export function forgetReload(): void {
  try {
    sessionStorage.removeItem(reloadMarkName);
  } catch {
    // Nothing was marked either.
  }
}
