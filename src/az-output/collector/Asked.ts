import type { KeyIdentifier } from '../../key-identifier';

/** The key and the application that the script asks Azure about. */
export interface Asked {
  readonly identifier: KeyIdentifier;
  /** Whatever the reader entered: it is quoted, not trusted. */
  readonly appId: string;
}
