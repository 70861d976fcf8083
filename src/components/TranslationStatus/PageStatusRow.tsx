import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { shownDate } from '../../messages/readiness/shown';
import StatusIcon from '../StatusIcon';
import { stateIcon, stateWord } from './stateWord';
import styles from './styles.module.css';
import type { PageRow } from './TranslationStatusData';

export default function PageStatusRow({
  page: { path, title, state, stale, confirmed, origin },
  language,
  folder,
}: {
  readonly page: PageRow;
  readonly language: string;
  readonly folder: string;
}): ReactNode {
  const { i18n } = useDocusaurusContext();
  // A missing page has an address too: there stands the English text.
  const shownIn = state === 'missing' ? i18n.defaultLocale : language;
  const address = `${folder}${path}`;
  return (
    <tr>
      <th scope="row" className={styles.page}>
        <a href={address} hrefLang={shownIn} lang={shownIn}>
          {title}
        </a>
      </th>
      <td>
        <span className={styles.state}>
          <StatusIcon status={stateIcon[state]} /> {stateWord(state)}
        </span>
        {stale.length > 0 && (
          <ul className={styles.sections}>
            {stale.map(({ id, heading }) => (
              <li key={id ?? ''}>
                <a href={`${address}${id === null ? '' : `#${id}`}`} hrefLang={language} lang={language}>
                  {heading || title}
                </a>
              </li>
            ))}
          </ul>
        )}
        {origin !== null && (
          <span className={styles.origin}>
            {translate(
              {
                id: 'translationStatus.origin',
                message: 'From Experience League: {workflowType}, {humanDegree} translated by people',
                description:
                  'On the page “Translation status”; both values are as Adobe writes them, such as tm+mt and 22%',
              },
              { workflowType: origin.workflowType ?? '?', humanDegree: origin.humanDegree ?? '?' },
            )}
          </span>
        )}
      </td>
      <td>
        {confirmed !== null && (
          <>
            <time dateTime={confirmed.on}>{shownDate(confirmed.on, i18n.currentLocale)}</time>
            {confirmed.by !== null && <span className={styles.origin}>{confirmed.by}</span>}
          </>
        )}
      </td>
    </tr>
  );
}
