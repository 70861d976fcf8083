import { translate } from '@docusaurus/Translate';
import type { Basis, Consequence, Level, Status, Verdict } from '../../readiness';

export function statusWord(status: Status): string {
  switch (status) {
    case 'pass':
      return translate({
        id: 'status.pass',
        message: 'Holds',
        description: 'Answer of a check: the requirement is met',
      });
    case 'fail':
      return translate({
        id: 'status.fail',
        message: 'Does not hold',
        description: 'Answer of a check: the requirement is not met',
      });
    case 'unknown':
      return translate({
        id: 'status.unknown',
        message: 'Could not be read',
        description: 'Answer of a check: nobody knows. Neither good nor bad',
      });
  }
}

export function levelWord(level: Level): string {
  return level === 'required'
    ? translate({ id: 'level.required', message: 'Required', description: 'Level of a check' })
    : translate({
        id: 'level.advice',
        message: 'Advice',
        description: 'Level of a check that does not change the verdict',
      });
}

/** What Adobe does if the check does not hold. */
export function consequenceWords(consequence: Consequence): string {
  switch (consequence) {
    case 'blocks-setup':
      return translate({
        id: 'consequence.blocksSetup',
        message: 'Blocks the set-up',
        description: 'Consequence at Adobe of a check that does not hold',
      });
    case 'data-purge':
      return translate({
        id: 'consequence.dataPurge',
        message: 'Treated as removal of access, data may be purged',
        description: 'Consequence at Adobe of a check that does not hold',
      });
    case 'recoverable':
      return translate({
        id: 'consequence.recoverable',
        message: 'Recoverable',
        description: 'Consequence at Adobe of a check that does not hold: access is lost, data is kept',
      });
    case 'none':
      return translate({
        id: 'consequence.none',
        message: 'None',
        description: 'Consequence at Adobe of a check that does not hold',
      });
  }
}

export function basisWord(by: Basis['by']): string {
  switch (by) {
    case 'adobe':
      return translate({
        id: 'basis.adobe',
        message: 'Adobe’s requirement',
        description: 'Whose requirement a check follows',
      });
    case 'microsoft':
      return translate({
        id: 'basis.microsoft',
        message: 'Microsoft’s rule',
        description: 'Whose requirement a check follows',
      });
    case 'inferred':
      return translate({
        id: 'basis.inferred',
        message: 'Our inference',
        description: 'Whose requirement a check follows: nobody states it, the guide concludes it',
      });
  }
}

export interface ReadinessVerdictWords {
  readonly title: string;
  readonly explanation: string;
}

export function readinessVerdictWords(verdict: Verdict): ReadinessVerdictWords {
  switch (verdict) {
    case 'ready':
      return {
        title: translate({
          id: 'readiness.ready.title',
          message: 'Ready',
          description: 'Verdict on a set-up',
        }),
        explanation: translate({
          id: 'readiness.ready.explanation',
          message: 'Every required check holds. Whether Adobe reaches the key, only Adobe can prove.',
          description: 'Stands under the verdict “Ready”, against false certainty',
        }),
      };
    case 'not-ready':
      return {
        title: translate({
          id: 'readiness.notReady.title',
          message: 'Not ready',
          description: 'Verdict on a set-up',
        }),
        explanation: translate({
          id: 'readiness.notReady.explanation',
          message: 'At least one required check does not hold.',
          description: 'Stands under the verdict “Not ready”',
        }),
      };
    case 'undetermined':
      return {
        title: translate({
          id: 'readiness.undetermined.title',
          message: 'Undetermined',
          description: 'Verdict on a set-up: cannot be told',
        }),
        explanation: translate({
          id: 'readiness.undetermined.explanation',
          message: 'No required check fails, but at least one could not be read. This guide does not guess.',
          description: 'Stands under the verdict “Undetermined”',
        }),
      };
  }
}
