import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { translate } from '@docusaurus/Translate';
import { type ReactNode, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { explainError } from '../../az-output/explain';
import { secretMaterialIn } from '../../key-identifier';
import Announcement from '../Announcement';
import { announcementFor } from './announcementFor';
import Matches from './Matches';
import SecretRemoved from './SecretRemoved';
import styles from './styles.module.css';
import { usePausedText } from '../Announcement/usePausedText';

/** Explains a pasted error message. The text stays in this component: it is neither kept nor sent. */
export default function ErrorExplainer(): ReactNode {
  const id = useId();
  const { currentLocale: language } = useDocusaurusContext().i18n;
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [secret, setSecret] = useState<ReturnType<typeof secretMaterialIn>>(null);
  const [announcement, announce] = usePausedText();
  const deferred = useDeferredValue(text);
  const { matches } = useMemo(() => explainError(deferred), [deferred]);

  const change = (next: string): void => {
    const kind = secretMaterialIn(next);
    setText(kind === null ? next : '');
    setSecret(kind);
    announce(() => (next.trim() === '' ? '' : announcementFor(explainError(next).matches, language)));
  };
  const clear = (): void => {
    change('');
    field.current?.focus();
  };

  return (
    <section
      data-pagefind-ignore
      className={styles.explainer}
      aria-labelledby={`${id}-label`}
      data-markdown={translate({
        id: 'explainer.markdown',
        message: 'On the page, you can paste an error message and have it explained.',
        description:
          'Stands in the Markdown file of a page in place of the field that explains an error message, as a link to the page',
      })}>
      <label className={styles.label} id={`${id}-label`} htmlFor={`${id}-text`}>
        {translate({
          id: 'explainer.label',
          message: 'Explain an error message',
          description: 'Label of the field into which readers paste an error message',
        })}
      </label>
      <p className={styles.hint} id={`${id}-hint`}>
        {translate({
          id: 'explainer.hint',
          message:
            'Paste the complete text. It stays on this page: it is not stored, and it is not sent anywhere.',
          description: 'Stands under the label of the field for error messages',
        })}
      </p>
      <textarea
        ref={field}
        className={styles.text}
        id={`${id}-text`}
        rows={6}
        value={text}
        onChange={(event) => change(event.target.value)}
        aria-describedby={`${id}-hint`}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        translate="no"
      />
      {secret !== null && <SecretRemoved kind={secret} />}
      {deferred.trim() !== '' && <Matches text={deferred} matches={matches} onClear={clear} />}
      <Announcement text={announcement} />
      <noscript>
        <p>
          {translate({
            id: 'explainer.noScript',
            message: 'The explanation needs JavaScript. Without it, look for the code in the list of errors.',
            description: 'Shown in place of the explanation of an error when JavaScript is off',
          })}
        </p>
      </noscript>
    </section>
  );
}
