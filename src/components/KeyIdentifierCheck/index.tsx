import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type ChangeEvent, type ReactNode, useCallback, useId, useMemo } from 'react';
import { judgeKeyIdentifier } from '../../key-identifier';
import { useDeviceText } from '../deviceText/useDeviceText';
import Announcement from '../Announcement';
import { usePausedText } from '../Announcement/usePausedText';
import { announcementFor } from './announcementFor';
import Examples from './Examples';
import { pastedKeyIdentifier } from './pastedKeyIdentifier';
import Result from './Result';
import styles from './styles.module.css';

/** Judges a pasted Key Identifier while it is typed. Nothing leaves the browser. */
export default function KeyIdentifierCheck(): ReactNode {
  const id = useId();
  const { currentLocale: language } = useDocusaurusContext().i18n;
  const [text, write] = useDeviceText(pastedKeyIdentifier);
  const judgement = useMemo(() => judgeKeyIdentifier(text), [text]);
  const [announcement, announce] = usePausedText();
  const empty = text.trim() === '';

  const change = useCallback(
    (next: string): void => {
      const { findings } = judgeKeyIdentifier(next);
      const secret = findings.some(({ code }) => code === 'key-identifier/secret-material');
      const tooLong = findings.some(({ code }) => code === 'key-identifier/too-long');
      write(next, !secret && !tooLong);
      announce(() => announcementFor(next, language));
    },
    [announce, language, write],
  );

  return (
    <section
      data-pagefind-ignore
      className={styles.check}
      aria-labelledby={`${id}-label`}
      data-markdown={translate({
        id: 'check.markdown',
        message: 'On the page, you can check a Key Identifier.',
        description:
          'Stands in the Markdown file of a page in place of the field that checks a Key Identifier, as a link to the page',
      })}>
      <label className={styles.label} id={`${id}-label`} htmlFor={`${id}-text`}>
        {translate({
          id: 'check.label',
          message: 'Check a Key Identifier',
          description: 'Label of the field into which readers paste a Key Identifier',
        })}
      </label>
      <p className={styles.hint} id={`${id}-hint`}>
        {translate({
          id: 'check.hint',
          message:
            'Paste what you copied from the Azure portal. It stays on this device until you clear it, and it is not sent anywhere.',
          description: 'Stands under the label of the field',
        })}
      </p>
      <textarea
        className={styles.text}
        id={`${id}-text`}
        rows={3}
        value={text}
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) => change(event.target.value)}
        aria-describedby={`${id}-hint`}
        aria-invalid={!empty && judgement.verdict === 'invalid'}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        translate="no"
        placeholder="https://contoso.vault.azure.net/keys/adobe-cmk"
      />
      {empty ? <Examples onChoose={change} /> : <Result judgement={judgement} onUse={change} />}
      <Announcement text={announcement} />
      <noscript>
        <p>
          {translate({
            id: 'check.noScript',
            message:
              'The check needs JavaScript. Without it, compare your value with this form: https://, the name of your vault, .vault.azure.net/keys/, the name of your key, and perhaps a slash and 32 digits and letters from a to f.',
            description: 'Shown in place of the check when JavaScript is off',
          })}
        </p>
      </noscript>
    </section>
  );
}
