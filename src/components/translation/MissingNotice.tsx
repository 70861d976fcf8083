import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly language: string;
  readonly englishHref: string;
}

/** For readers of a page that their language does not have. */
export default function MissingNotice({ language, englishHref }: Props): ReactNode {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return (
    <div
      className={styles.missing}
      role="note"
      lang={language}
      data-pagefind-ignore="all"
      data-markdown=""
      data-translation="missing">
      <p>
        <strong>
          {translate(
            {
              id: 'translation.missing',
              message: 'This page has not been translated into {language} yet.',
              description:
                'Above a page that is shown in English because the translation is missing. {language} is the name of your language in your language, in lower case where dictionaries have it so',
            },
            { language: name },
          )}
        </strong>
      </p>
      <p>
        {translate({
          id: 'translation.missing.below',
          message: 'The text below is English. Fields, buttons and answers are in your language.',
          description: 'Second sentence above a page that is shown in English',
        })}{' '}
        <a href={englishHref} hrefLang="en">
          {translate({
            id: 'translation.missing.link',
            message: 'Open the English page',
            description: 'Link above a page that is shown in English; leads to the English address',
          })}
        </a>
      </p>
    </div>
  );
}
