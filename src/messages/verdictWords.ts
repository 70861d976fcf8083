import { translate } from '@docusaurus/Translate';
import type { Judgement } from '../key-identifier';

export interface VerdictWords {
  readonly status: 'good' | 'warning' | 'bad';
  readonly title: string;
  readonly explanation: string;
}

export function verdictWords({ verdict, findings }: Judgement): VerdictWords {
  if (verdict === 'correctable') {
    return {
      status: 'warning',
      title: translate({
        id: 'verdict.correctable.title',
        message: 'Not usable like this, but we can tell what you mean.',
        description: 'Verdict on a pasted Key Identifier that can be corrected',
      }),
      explanation: translate({
        id: 'verdict.correctable.explanation',
        message: 'Compare the proposal with the Azure portal and use it.',
        description: 'Stands under the verdict “Not usable like this”',
      }),
    };
  }
  if (verdict === 'invalid') {
    return {
      status: 'bad',
      title: translate({
        id: 'verdict.invalid.title',
        message: 'This is not a Key Identifier that Adobe can use.',
        description: 'Verdict on pasted text that is no usable Key Identifier',
      }),
      explanation: translate({
        id: 'verdict.invalid.explanation',
        message: 'What it is and what to do stands below.',
        description: 'Stands under the verdict “not a Key Identifier that Adobe can use”',
      }),
    };
  }
  const warned = findings.some(({ severity }) => severity === 'warning');
  return {
    status: warned ? 'warning' : 'good',
    title: warned
      ? translate({
          id: 'verdict.validWithWarning.title',
          message: 'The form is accepted, but look at the warning.',
          description: 'Verdict on a Key Identifier of the right form about which there is a warning',
        })
      : translate({
          id: 'verdict.valid.title',
          message: 'The form of the Key Identifier is right.',
          description: 'Verdict on a Key Identifier of the right form. It does not say that the key exists',
        }),
    explanation: translate({
      id: 'verdict.valid.explanation',
      message: 'Whether the key exists and Adobe may use it cannot be seen from the text.',
      description: 'Stands under the verdicts on identifiers of the right form, against false certainty',
    }),
  };
}
