import { translate } from '@docusaurus/Translate';
import type { Fix, Status } from '../../readiness';

/** Stands above commands: what puts it right, or what only reads. */
export const fixCaption = (status: Status): string =>
  status === 'unknown'
    ? translate({
        id: 'fix.look',
        message: 'To find out',
        description: 'Caption of commands that only read, under a check that could not be read',
      })
    : translate({
        id: 'fix.caption',
        message: 'To put it right',
        description: 'Caption of commands that change a setting, under a check that does not hold',
      });

/** Said before the command: whether what it does can be undone. */
export function reversibleWords(fix: Fix, status: Status): string {
  if (status === 'unknown') {
    return translate({
      id: 'fix.readOnly',
      message: 'This only reads. Paste the output into the same field.',
      description: 'Stands before commands that only read',
    });
  }
  return fix.reversible
    ? translate({
        id: 'fix.reversible',
        message: 'You can undo this.',
        description: 'Stands before a command',
      })
    : translate({
        id: 'fix.irreversible',
        message: 'You cannot undo this.',
        description: 'Stands before a command, as a warning',
      });
}

/** For a fix of which a value must still be filled in. */
export const placeholderWords = (): string =>
  translate({
    id: 'fix.placeholder',
    message: 'Replace what stands in angle brackets; it was not in the data.',
    description: 'Stands before a command that contains placeholders such as <RESOURCE-GROUP>',
  });

export const hasPlaceholder = ({ az, powershell }: Fix): boolean =>
  [...az, ...powershell].some((command) => /<[A-Z-]+>/.test(command));

export const portalCaption = (): string =>
  translate({
    id: 'fix.portal',
    message: 'Azure portal',
    description: 'Tab with the way through the Azure portal',
  });
