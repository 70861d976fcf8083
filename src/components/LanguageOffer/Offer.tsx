import type { ReactNode } from 'react';
import type { OfferWords } from './OfferWords';
import styles from './styles.module.css';

interface Props {
  readonly words: OfferWords;
  /** The language that is offered. */
  readonly language: string;
  readonly currentLanguage: string;
  readonly href: string;
  readonly onFollow: () => void;
  readonly onDismiss: () => void;
}

/** Speaks the language that it offers: who does not read this page must understand it. */
export default function Offer(props: Props): ReactNode {
  const { words, language, currentLanguage, href, onFollow, onDismiss } = props;
  const current =
    new Intl.DisplayNames([language], { type: 'language' }).of(currentLanguage) ?? currentLanguage;
  return (
    <section
      className={styles.offer}
      lang={language}
      aria-label={words.readInThisLanguage}
      data-language-offer
      data-pagefind-ignore="all">
      <p className={styles.text}>{words.offer}</p>
      <p className={styles.actions}>
        <a className="button button--primary button--sm" href={href} hrefLang={language} onClick={onFollow}>
          {words.readInThisLanguage}
        </a>
        <button className="button button--secondary button--sm" type="button" onClick={onDismiss}>
          {words.keepLanguage.replace('{language}', current)}
        </button>
      </p>
    </section>
  );
}
