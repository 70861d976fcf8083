/** What a command prints: with exit code 0 as its result, and with any other as its error. */
export interface Printed {
  readonly exitCode: number;
  readonly text: string;
}

export const printed = (value: object): Printed => ({
  exitCode: 0,
  text: `${JSON.stringify(value, null, 2)}\n`,
});

export const failed = (error: string, exitCode = 1): Printed => ({ exitCode, text: `ERROR: ${error}\n` });
