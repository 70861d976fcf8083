import type { Severity } from '../key-identifier';
import type { PasteFindingCode } from './PasteFinding';

/**
 * `error`: something could not be used. `warning`: used, or left out on purpose, and the reader should look at it.
 * `info`: said, nothing to do. The compiler sees to it that no code is left out.
 */
const severities: Readonly<Record<PasteFindingCode, Severity>> = {
  'az-output/empty': 'error',
  'az-output/too-large': 'error',
  'az-output/secret-material': 'error',
  'az-output/nothing-found': 'error',
  'az-output/other-format': 'error',
  'az-output/truncated': 'error',
  'az-output/broken-json': 'error',
  'az-output/too-deep': 'error',
  'az-output/start-missing': 'error',
  'az-output/duplicate-name': 'error',
  'az-output/line-break': 'warning',
  'az-output/smart-quotes': 'warning',
  'az-output/trailing-comma': 'info',
  'az-output/unusual-space': 'info',
  'az-output/invisible-character': 'info',
  'az-output/colour-codes': 'info',
  'az-output/other-schema': 'error',
  'az-output/unknown-document': 'warning',
  'az-output/empty-list': 'warning',
  'az-output/list-continues': 'warning',
  'az-output/error-text': 'warning',
  'az-output/error-as-answer': 'info',
  'az-output/kept-asked': 'info',
  'az-output/kept-last': 'warning',
  'az-output/more': 'warning',
};

export const pasteFindingCodes = Object.keys(severities) as readonly PasteFindingCode[];

export const pasteSeverityOf = (code: PasteFindingCode): Severity => severities[code];
