import { translate } from '@docusaurus/Translate';
import { nextFor } from './nextFor';
import type { ErrorWordings } from './Wording';

export const throttling: ErrorWordings<'throttled'> = {
  'error/throttled': () => ({
    title: translate({
      id: 'error.throttled.title',
      message: 'Too many requests in a short time',
      description: 'Heading of an explained error: HTTP 429, too many requests',
    }),
    cause: translate({
      id: 'error.throttled.cause',
      message: 'Azure limits the number of requests, and the limit was reached. Nothing was looked at.',
      description: 'What happened. Error: HTTP 429, too many requests',
    }),
    meaning: translate({
      id: 'error.throttled.meaning',
      message: 'This says nothing about your set-up.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: HTTP 429, too many requests',
    }),
    next: nextFor.tryAgainLater(),
  }),
};
