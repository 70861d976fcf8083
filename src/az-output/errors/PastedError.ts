/** An error message as it was pasted. */
export interface PastedError {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
