import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { localizedUrl } from '../../messages/localizedUrl';
import { basisWord, consequenceWords, levelWord, productName } from '../../messages/readiness';
import { type CheckName, type Product, productsOf, requirements } from '../../readiness';
import styles from './styles.module.css';

/** Level, consequence and source of a check, for each product: the data that the check itself runs on. */
export default function CheckFacts({ check }: { check: CheckName }): ReactNode {
  const { level, whenWrong } = requirements[check];
  const products = productsOf('journey-optimizer');
  return (
    <dl className={styles.facts} data-pagefind-ignore data-search-codes={check}>
      <dt>
        {translate({
          id: 'checkFacts.name',
          message: 'Name',
          description: 'Label: name of a check in programs',
        })}
      </dt>
      <dd>
        <code>{check}</code>
      </dd>
      <dt>
        {translate({ id: 'checkFacts.level', message: 'Level', description: 'Label: required or advice' })}
      </dt>
      <dd>
        {new Set(Object.values(level)).size === 1
          ? levelWord(level['experience-platform'])
          : products.map((product) => (
              <div key={product}>
                {productName[product]}: {levelWord(level[product])}
              </div>
            ))}
      </dd>
      <dt>
        {translate({
          id: 'checkFacts.consequence',
          message: 'If it does not hold',
          description: 'Label: what Adobe does if the check does not hold',
        })}
      </dt>
      <dd>{consequenceWords(whenWrong)}</dd>
      <dt>
        {translate({
          id: 'checkFacts.source',
          message: 'Source',
          description: 'Label: whose requirement it is',
        })}
      </dt>
      <dd>
        {products.map((product) => (
          <Source key={product} check={check} product={product} />
        ))}
      </dd>
    </dl>
  );
}

function Source({ check, product }: { check: CheckName; product: Product }): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const { by, url } = requirements[check].basis[product];
  return (
    <div>
      {productName[product]}: <Link to={localizedUrl(url, currentLocale)}>{basisWord(by)}</Link>
    </div>
  );
}
