import Head from '@docusaurus/Head';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type ReactNode, useRef, useState } from 'react';
import { copyText } from '../CopyButton/copyText';
import { fetchMarkdown } from './fetchMarkdown';
import { markdownPath } from './markdownPath';
import { type CopyResult, resultWords } from './resultWords';
import styles from './styles.module.css';

/** Offers the page as Markdown. It is the file of the build: what the reader has typed into the page is not in it. */
export default function PageMarkdown({ permalink }: { permalink: string }): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const path = markdownPath(permalink, siteConfig.baseUrl);
  const loaded = useRef<string>(null);
  const [result, setResult] = useState<CopyResult>('idle');

  const copy = async (): Promise<void> => {
    setResult('idle');
    // Safari copies only at once after a press, which the second press then does.
    loaded.current ??= await fetchMarkdown(path);
    if (loaded.current === null) setResult('not-loaded');
    else setResult((await copyText(loaded.current)) ? 'copied' : 'not-copied');
  };

  return (
    <div className={styles.markdown} data-markdown="" data-pagefind-ignore="all">
      <Head>
        <link rel="alternate" type="text/markdown" href={path} />
      </Head>
      {/* A file, not a page of the site: the router would look for it in vain. */}
      <a href={path}>
        {translate({
          id: 'pageMarkdown.view',
          message: 'View as Markdown',
          description: 'Link at the top of a page to the same page as a Markdown file',
        })}
      </a>
      <button type="button" className={styles.copy} onClick={() => void copy()}>
        {translate({
          id: 'pageMarkdown.copy',
          message: 'Copy page as Markdown',
          description: 'Button at the top of a page that copies all of it as Markdown',
        })}
      </button>
      <span role="status" className={styles.result} data-result={result}>
        {resultWords(result)}
      </span>
    </div>
  );
}
