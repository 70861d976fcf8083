import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import CopyButton from '../CopyButton';
import { heldTexts } from '../deviceText/deviceText';
import Entered from './Entered';
import type { EnteredText } from './enteredTexts';
import { failureReport } from './failureReport';
import {
  copyReportWhat,
  loadAgainLabel,
  notShownWords,
  reportCaption,
  retryLabel,
  whatWords,
} from './failureWords';
import type { BoundaryKind } from './index';
import { isLoadError } from './isLoadError';
import styles from './styles.module.css';

interface Props {
  readonly name: string;
  readonly kind: BoundaryKind;
  readonly error: unknown;
  readonly entered: readonly EnteredText[];
  readonly attempt: number;
  readonly onRetry: () => void;
}

/** Stands in the place of a widget that has failed. */
export default function WidgetFailure({ name, kind, error, entered, attempt, onRetry }: Props): ReactNode {
  const { i18n, siteMetadata } = useDocusaurusContext();
  const retry = (
    <button type="button" className="button button--secondary button--sm" onClick={onRetry}>
      {retryLabel()}
    </button>
  );
  if (kind !== 'widget') {
    return (
      <span role="alert" className={styles.control} data-widget-failure={name}>
        {notShownWords()} {retry}
      </span>
    );
  }
  const isLoading = isLoadError(error);
  const report = failureReport({
    widget: name,
    error,
    page: location.pathname,
    version: siteMetadata.siteVersion ?? 'unknown',
    browser: navigator.userAgent,
    language: i18n.currentLocale,
    typed: [...heldTexts(), ...entered.map(({ text }) => text)],
  });
  return (
    <div className={styles.failure} data-widget-failure={name} data-pagefind-ignore="all">
      <div role="alert">
        <p>
          <strong>{isLoading ? notLoadedTitle() : failedTitle()}</strong>
        </p>
        <p>{whatWords(isLoading)}</p>
      </div>
      <div className={styles.buttons}>
        {retry}
        {isLoading && attempt > 0 && (
          <button
            type="button"
            className="button button--secondary button--sm"
            onClick={() => location.reload()}>
            {loadAgainLabel()}
          </button>
        )}
      </div>
      {entered.map((one, index) => (
        <Entered key={index} {...one} />
      ))}
      <details>
        <summary>{reportCaption()}</summary>
        <pre className={styles.report} translate="no" lang="en">
          {report}
        </pre>
        <CopyButton text={report} what={copyReportWhat()} />
      </details>
    </div>
  );
}

const failedTitle = (): string =>
  translate({
    id: 'failure.title',
    message: 'This part of the page has failed.',
    description: 'Title in the place of a widget, such as a field that checks something, that has stopped',
  });

const notLoadedTitle = (): string =>
  translate({
    id: 'failure.notLoadedTitle',
    message: 'This part of the page could not be loaded.',
    description: 'Title in the place of a widget whose program could not be loaded from the server',
  });
