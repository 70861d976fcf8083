import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import { type ReactNode, useId, useState } from 'react';
import { reportText } from '../../messages/readiness';
import { redact, type Report } from '../../readiness';
import CopyButton from '../CopyButton';
import { downloadText } from '../downloadText';
import { printOpened } from './printOpened';
import ReadinessTicket from './ReadinessTicket';
import styles from './styles.module.css';

/** The report to take away, with or without ids, and the ticket, which Adobe cannot use without them. */
export default function ReportActions({ report }: { report: Report }): ReactNode {
  const id = useId();
  const { currentLocale } = useDocusaurusContext().i18n;
  const [showsIds, setShowsIds] = useState(false);
  const shown = showsIds ? report : redact(report);
  const markdown = reportText(shown, currentLocale);
  const name = `cmk-report-${report.product}`;
  return (
    <section className={styles.report} aria-labelledby={`${id}-caption`}>
      <Heading as="h4" id={`${id}-caption`}>
        {translate({
          id: 'report.caption',
          message: 'Report and ticket',
          description: 'Heading above the report',
        })}
      </Heading>
      <p>
        <label className={styles.switch}>
          <input type="checkbox" checked={showsIds} onChange={(event) => setShowsIds(event.target.checked)} />{' '}
          {translate({
            id: 'report.showIds',
            message: 'With the real IDs. Without them, the report has id-1, id-2 and so on in their place.',
            description: 'Switch: the report contains the ids of the tenant',
          })}
        </label>
      </p>
      <div className={styles.buttons}>
        <button
          type="button"
          className="button button--secondary button--sm"
          onClick={() =>
            downloadText(`${name}.json`, `${JSON.stringify(shown, null, 2)}\n`, 'application/json')
          }>
          {translate({ id: 'report.json', message: 'Save as JSON', description: 'Button: saves the report' })}
        </button>
        <button
          type="button"
          className="button button--secondary button--sm"
          onClick={() => downloadText(`${name}.md`, `${markdown}\n`, 'text/markdown')}>
          {translate({
            id: 'report.markdown',
            message: 'Save as Markdown',
            description: 'Button: saves the report',
          })}
        </button>
        <CopyButton
          text={markdown}
          what={translate({
            id: 'report.name',
            message: 'the report',
            description: 'What the copy button copies',
          })}
        />
        <button type="button" className="button button--secondary button--sm" onClick={printOpened}>
          {translate({
            id: 'report.print',
            message: 'Print',
            description: 'Button: prints the page with the report',
          })}
        </button>
      </div>
      <ReadinessTicket report={report} />
    </section>
  );
}
