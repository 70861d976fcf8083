/** Thrown by handlers: an error that the host answers in its own shape. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: readonly object[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    more: {
      readonly details?: readonly object[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = more.details ?? [];
    this.headers = more.headers ?? {};
  }
}
