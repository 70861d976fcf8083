import Link from '@docusaurus/Link';
import { type ReactNode, useId } from 'react';
import { excerptPieces } from '../engine/excerptPieces';
import type { Hit } from '../engine/Hit';
import styles from './styles.module.css';

interface Props {
  readonly hit: Hit;
  readonly onFollow: () => void;
  readonly language: string | undefined;
}

export default function Result({ hit, onFollow, language }: Props): ReactNode {
  const id = useId();
  const props = { className: styles.link, onClick: onFollow, 'data-result': '', 'aria-describedby': id };
  return (
    <li className={styles.hit}>
      {language === undefined ? (
        <Link {...props} to={hit.url}>
          {hit.title}
        </Link>
      ) : (
        // Each language is an application of its own, which the router of this page does not know.
        <a {...props} href={hit.url} hrefLang={language}>
          {hit.title}
        </a>
      )}
      <p className={styles.excerpt} id={id}>
        {excerptPieces(hit.excerpt).map(({ text, isFound }, index) =>
          isFound ? <mark key={index}>{text}</mark> : text,
        )}
      </p>
    </li>
  );
}
