/** What the page says beside its text about a bad day. */
export type Notice =
  /** The browser keeps nothing more of what is entered. */
  | { readonly kind: 'not-kept'; readonly because: 'full' | 'forbidden' }
  /** What was kept under this name is of no form that the guide knows. */
  | { readonly kind: 'unreadable'; readonly name: string; readonly text: string }
  /** Another tab has changed it; what was here, by name. */
  | { readonly kind: 'changed-elsewhere'; readonly before: ReadonlyMap<string, string> }
  /** The page that the reader wanted is not shown. */
  | { readonly kind: 'not-opened'; readonly address: string; readonly because: NotOpenedReason };

/** `newer`: the server has a newer guide, and what is not kept would be lost. `broken`: loading anew did not help. */
export type NotOpenedReason = 'offline' | 'newer' | 'broken';
