import { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { ReactNode } from 'react';
import ScrollableTable from '../ScrollableTable';
import PageStatusRow from './PageStatusRow';
import type { LanguageStatus } from './TranslationStatusData';

/** @param folder where the pages of the language begin, such as `/nl/` */
export default function LanguageTable({
  language: { code, label, pages },
  folder,
}: {
  readonly language: LanguageStatus;
  readonly folder: string;
}): ReactNode {
  const translated = pages.filter(({ state }) => state !== 'missing').length;
  const stale = pages.filter(({ state }) => state === 'stale').length;
  return (
    <>
      <Heading as="h2" id={code}>
        <span lang={code}>{label}</span>
      </Heading>
      <p>
        {translate(
          {
            id: 'translationStatus.summary',
            message:
              'Translated: {translated} of {all} pages. With parts that changed in English since: {stale}.',
            description:
              'Above the table of one language on the page “Translation status”; the values are numbers',
          },
          { translated: String(translated), all: String(pages.length), stale: String(stale) },
        )}
      </p>
      <ScrollableTable>
        <thead>
          <tr>
            <th scope="col">
              {translate({
                id: 'translationStatus.page',
                message: 'Page',
                description: 'Heading of a column on the page “Translation status”',
              })}
            </th>
            <th scope="col">
              {translate({
                id: 'translationStatus.state',
                message: 'State',
                description: 'Heading of a column on the page “Translation status”',
              })}
            </th>
            <th scope="col">
              {translate({
                id: 'translationStatus.confirmed',
                message: 'Compared with English',
                description: 'Heading of a column on the page “Translation status”, above dates',
              })}
            </th>
          </tr>
        </thead>
        <tbody>
          {pages.map((page) => (
            <PageStatusRow key={page.path} page={page} language={code} folder={folder} />
          ))}
        </tbody>
      </ScrollableTable>
    </>
  );
}
