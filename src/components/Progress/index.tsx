import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { type ProductChoice, productsOf, type Report } from '../../readiness';
import { useReport } from '../setUp/useReport';
import { useChoice } from '../setUp/useSetUp';
import styles from './styles.module.css';

/** How many required checks hold, beside the name of a page; nothing until something was collected. */
export default function Progress({ of }: { of: ProductChoice | 'chosen' }): ReactNode {
  const [choice] = useChoice();
  const platform = useReport('experience-platform');
  const analytics = useReport('customer-journey-analytics');
  const reports = productsOf(of === 'chosen' ? choice : of).map((product) =>
    product === 'experience-platform' ? platform : analytics,
  );
  if (reports.every((report) => report === null)) return null;
  const required = reports.flatMap(requiredIn);
  const holding = required.filter(({ status }) => status === 'pass').length;
  const values = { holding: String(holding), total: String(required.length) };
  const isReady = holding === required.length && !reports.includes(null);
  return (
    <span className={styles.progress} data-ready={isReady}>
      <span aria-hidden="true">{`${values.holding}/${values.total}`}</span>
      <span className={styles.words}>
        {translate(
          {
            id: 'progress.words',
            message: '{holding} of {total} required checks hold',
            description:
              'Read to screen readers beside the name of a page in the sidebar, in place of “12/16”',
          },
          values,
        )}
      </span>
    </span>
  );
}

const requiredIn = (report: Report | null): Report['findings'] =>
  report?.findings.filter(({ level }) => level === 'required') ?? [];
