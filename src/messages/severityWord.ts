import { translate } from '@docusaurus/Translate';
import type { Severity } from '../key-identifier';

export function severityWord(severity: Severity): string {
  switch (severity) {
    case 'error':
      return translate({
        id: 'severity.error',
        message: 'Problem',
        description: 'Stands before an error, with a colon',
      });
    case 'warning':
      return translate({
        id: 'severity.warning',
        message: 'Warning',
        description: 'Stands before a warning, with a colon',
      });
    case 'info':
      return translate({
        id: 'severity.info',
        message: 'Note',
        description: 'Stands before a note, with a colon',
      });
  }
}
