import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { Report } from '../../readiness';
import { hangsOnTheClock } from './hangsOnTheClock';

/**
 * Answers of Azure carry no time that a page may read, and pasted ones none at all: what has expired is judged by the
 * clock of the device. A reader whose clock is wrong must be able to see it.
 */
export default function DeviceClock({ report }: { report: Report }): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  if (!hangsOnTheClock(report)) return null;
  // As the device shows it, not in UTC: the reader is to compare.
  const time = new Date(report.generatedAt).toLocaleString(currentLocale, {
    dateStyle: 'medium',
    timeStyle: 'long',
  });
  return (
    <p data-device-clock="">
      {translate(
        {
          id: 'setUp.deviceClock',
          message:
            'Whether the key has expired is judged by the clock of this device: it says {time}. If that is wrong, correct it and check again.',
          description:
            'Under the verdict when a date of the key is among what was found. {time} is date and time',
        },
        { time },
      )}
    </p>
  );
}
