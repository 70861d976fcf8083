import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { type Product, type ProductChoice, productsOf, type Report, requirements } from '../../readiness';
import { useReport } from '../setUp/useReport';
import { useChoice } from '../setUp/useSetUp';
import styles from './styles.module.css';

/** How many required checks hold, beside the name of a page; nothing until something was collected. */
export default function Count({ of }: { of: ProductChoice | 'chosen' }): ReactNode {
  const [choice] = useChoice();
  const platform = useReport('experience-platform');
  const analytics = useReport('customer-journey-analytics');
  const products = productsOf(of === 'chosen' ? choice : of);
  const reports = { 'experience-platform': platform, 'customer-journey-analytics': analytics };
  if (products.every((product) => reports[product] === null)) return null;
  const counts = products.map((product) => countsOf(product, reports[product]));
  const holding = counts.reduce((sum, count) => sum + count.holding, 0);
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  const values = { holding: String(holding), total: String(total) };
  const isReady = holding === total;
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

/** Of a set-up that nobody has looked at, nothing holds. */
const countsOf = (product: Product, report: Report | null): { holding: number; total: number } => {
  if (report === null) {
    const levels = Object.values(requirements).map(({ level }) => level[product]);
    return { holding: 0, total: levels.filter((level) => level === 'required').length };
  }
  const required = report.findings.filter(({ level }) => level === 'required');
  return { holding: required.filter(({ status }) => status === 'pass').length, total: required.length };
};
