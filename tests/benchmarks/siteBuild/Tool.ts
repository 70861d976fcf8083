import type { Page } from './Page';

/** One of the tools that are compared, with a project of its own in a temporary folder. */
export interface Tool {
  readonly name: string;
  /** What it is, and with which settings, for the table. */
  readonly about: string;
  /** Writes pages beside those that are there. */
  readonly write: (pages: readonly Page[]) => void;
  /** Changes one page of the first language. */
  readonly edit: (mark: string) => void;
  /** Removes what earlier builds have left. */
  readonly forget: () => void;
  /** The command that builds all languages, and where it runs. */
  readonly command: { readonly folder: string; readonly program: string; readonly args: readonly string[] };
  readonly remove: () => void;
}
