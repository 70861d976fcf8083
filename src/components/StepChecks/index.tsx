import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { colon } from '../../messages/colon';
import { checkTitle, outcomeWords, productName, statusWord } from '../../messages/readiness';
import { type CheckName, checkNames, type Finding, type Product, productsOf } from '../../readiness';
import { pendingWord } from '../FindingList/PendingItem';
import { statusIcon } from '../FindingList/statusIcon';
import LiveCheck from '../LiveCheck';
import { useLiveState } from '../setUp/liveState';
import { useApplication, useChoice, useKeyIdentifier } from '../setUp/useSetUp';
import { useReport } from '../setUp/useReport';
import StatusIcon from '../StatusIcon';
import styles from './styles.module.css';

interface Props {
  /** Names of checks with spaces between, such as `app.present app.enabled`. */
  readonly check: string;
  /** Without one, those the reader sets up. */
  readonly product?: Product;
}

/** What is known of a step beside the step itself: one state with the page that checks the whole set-up. */
export default function StepChecks({ check, product }: Props): ReactNode {
  const [choice] = useChoice();
  const names = checkNames.filter((name) => check.split(' ').includes(name));
  const products = product === undefined ? productsOf(choice) : [product];
  return (
    <div
      data-pagefind-ignore
      className={styles.step}
      role="group"
      aria-label={caption()}
      data-markdown={translate({
        id: 'step.markdown',
        message: 'On the page, you can check this step.',
        description:
          'Stands in the Markdown file of a page in place of the box that checks one step of the set-up, as a link to the page',
      })}>
      <p className={styles.caption}>
        <Link to="/check-your-set-up/">{caption()}</Link>
      </p>
      {products.map((one) => (
        <ProductStep key={one} product={one} names={names} isNamed={products.length > 1} />
      ))}
    </div>
  );
}

const caption = (): string =>
  translate({
    id: 'step.caption',
    message: 'Check of this step',
    description: 'Caption of a box beside a step of the set-up; leads to the page that checks everything',
  });

interface ProductStepProps {
  readonly product: Product;
  readonly names: readonly CheckName[];
  readonly isNamed: boolean;
}

function ProductStep({ product, names, isNamed }: ProductStepProps): ReactNode {
  const report = useReport(product);
  const [choice] = useChoice();
  const { identifier } = useKeyIdentifier(product, choice);
  const { appId } = useApplication(product);
  const { pending } = useLiveState(product);
  const findings = report?.findings.filter(({ check }) => names.includes(check)) ?? [];
  return (
    <>
      {isNamed && <p className={styles.product}>{productName[product]}</p>}
      {report === null ? (
        <p className={styles.empty}>
          {translate({
            id: 'step.empty',
            message: 'Not checked yet. Sign in or paste the data once, and every step shows its result.',
            description: 'In the box beside a step, as long as nothing was collected',
          })}
        </p>
      ) : (
        <ul className={styles.list}>
          {findings.map((finding) => (
            <StepFinding key={finding.check} finding={finding} isPending={pending.has(finding.check)} />
          ))}
        </ul>
      )}
      {identifier !== null && appId !== null && (
        <LiveCheck product={product} identifier={identifier} appId={appId} />
      )}
    </>
  );
}

function StepFinding({
  finding,
  isPending,
}: {
  readonly finding: Finding;
  readonly isPending: boolean;
}): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const { check, status } = finding;
  const { what } = outcomeWords(finding, currentLocale);
  if (isPending) {
    return (
      <li data-check={check} data-status="pending">
        <StatusIcon status="unknown" />
        <p>
          <strong>
            {checkTitle(check)}
            {colon()}
          </strong>{' '}
          {pendingWord()}
        </p>
      </li>
    );
  }
  return (
    <li data-check={check} data-status={status} data-code={finding.code}>
      <StatusIcon status={statusIcon(finding)} />
      <p>
        <strong>
          {checkTitle(check)}
          {colon()} {statusWord(status)}
        </strong>{' '}
        {what}
      </p>
    </li>
  );
}
