/** A pause before the same is asked again. */
export interface Wait {
  readonly host: string;
  readonly seconds: number;
  readonly because:
    /** The host asked for it, or says that it has too much to do. */
    | 'busy'
    /** The host has a fault of its own. */
    | 'fault'
    /** Nothing came back. */
    | 'no-connection';
  /** The number of the attempt after the pause; the first one is 1. */
  readonly attempt: number;
}
