interface Station {
  readonly topic: string;
  readonly value: string;
  readonly code?: string;
}

/** The lanes are functions that return this, because their words depend on the reader's language. */
export interface LaneContent {
  readonly part: string;
  readonly product: string;
  readonly note: string;
  readonly stations: readonly Station[];
}
