import { safeMessage } from './safeMessage';

export interface FailureFacts {
  readonly widget: string;
  readonly error: unknown;
  /** Path only: a query or a hash may hold what the reader entered. */
  readonly page: string;
  readonly version: string;
  readonly browser: string;
  readonly language: string;
  readonly typed: readonly string[];
}

/** English, because it is for whoever looks after the guide. Nothing in it says who the reader is. */
export function failureReport(facts: FailureFacts): string {
  const { browser, error, language, page, typed, version, widget } = facts;
  const name = error instanceof Error ? error.name : typeof error;
  const message = error instanceof Error ? safeMessage(error.message, typed) : '';
  return [
    'CMK guide: a part of a page failed',
    `Part: ${widget}`,
    `Error: ${safeMessage(name, typed)}${message === '' ? '' : `: ${message}`}`,
    `Page: ${page} (${language})`,
    `Version: ${version}`,
    `Browser: ${browser}`,
  ].join('\n');
}
