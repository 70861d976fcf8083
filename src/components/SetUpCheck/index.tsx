import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { productName } from '../../messages/readiness';
import { productsOf, worst } from '../../readiness';
import { useReport } from '../setUp/useReport';
import { useChoice } from '../setUp/useSetUp';
import Card from './Card';
import ProductChoiceField from './ProductChoiceField';
import ReportVerdict from './ReportVerdict';
import styles from './styles.module.css';

/** The whole check without signing in: choose, copy the script, paste its output, read the answer. */
export default function SetUpCheck(): ReactNode {
  const [choice, choose] = useChoice();
  const products = productsOf(choice);
  return (
    <div
      data-pagefind-ignore
      className={styles.check}
      data-markdown={translate({
        id: 'setUp.markdown',
        message:
          'On the page, you can check your set-up: sign in with Microsoft, or paste the output of a script.',
        description:
          'Stands in the Markdown file of a page in place of the check of the set-up, as a link to the page',
      })}>
      <noscript>
        <p>
          {translate({
            id: 'setUp.noScript',
            message: 'This check needs JavaScript. Without it, compare your settings with the page “Checks”.',
            description:
              'Shown in place of the check when JavaScript is off. “Checks” is the title of a page',
          })}
        </p>
      </noscript>
      <ProductChoiceField choice={choice} onChoose={choose} />
      {products.length > 1 && <PairVerdict />}
      {products.map((product) => (
        <Card key={product} product={product} choice={choice} />
      ))}
    </div>
  );
}

/** Journey Optimizer is ready when both halves are. */
function PairVerdict(): ReactNode {
  const first = useReport('experience-platform');
  const second = useReport('customer-journey-analytics');
  if (first === null && second === null) return null;
  const verdict = worst([first?.verdict ?? 'undetermined', second?.verdict ?? 'undetermined']);
  return <ReportVerdict name={productName['journey-optimizer']} verdict={verdict} />;
}
