import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { explainError } from '../../../az-output/explain';
import type { SignInProblem } from '../../../azure/codes/SignInProblem';
import { errorWords } from '../../../messages/errors';
import type { Words } from '../../../messages/findings/Wording';
import { problemWords } from '../../../messages/signIn/problemWords';
import StatusIcon from '../../StatusIcon';
import styles from '../styles.module.css';
import { redirectLabel } from './WaitingForWindow';

interface Props {
  readonly problem: SignInProblem;
  readonly onRedirect?: () => void;
}

/** Why the sign-in did not come about, and what to do next. */
export default function ProblemBox({ problem, onRedirect }: Props): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const isAboutWindows = problem.code === 'popup-blocked' || problem.code === 'popup-timed-out';
  return (
    <div className={styles.problem} role="alert" data-problem={nameOf(problem)}>
      <StatusIcon status="warning" />
      <div>
        {wordsOf(problem, currentLocale).map(({ what, next }, index) => (
          <div key={index}>
            <p>{what}</p>
            {next !== null && <p>{next}</p>}
          </div>
        ))}
        {'text' in problem && (
          <p>
            <code translate="no">{problem.text.split(/\s*Trace ID/)[0]}</code>
          </p>
        )}
        {isAboutWindows && onRedirect !== undefined && (
          <button type="button" className="button button--primary button--sm" onClick={onRedirect}>
            {redirectLabel()}
          </button>
        )}
      </div>
    </div>
  );
}

/** An error of Microsoft Entra ID by its number, every other problem by its code. */
const nameOf = (problem: SignInProblem): string =>
  'text' in problem ? (/AADSTS\d+/.exec(problem.text)?.[0] ?? problem.code) : problem.code;

/** What the page of error messages says of the same text. */
function wordsOf(problem: SignInProblem, language: string): readonly Words[] {
  if (problem.code !== 'entra') return [problemWords(problem)];
  return explainError(problem.text)
    .matches.slice(0, 1)
    .map((match) => {
      const { title, cause, next } = errorWords(match, language);
      return { what: `${title}. ${cause}`, next };
    });
}
