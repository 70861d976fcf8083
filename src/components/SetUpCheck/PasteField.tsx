import { translate } from '@docusaurus/Translate';
import { type ChangeEvent, type ClipboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { readTextFile } from './readTextFile';
import type { PasteState } from './usePaste';
import styles from './styles.module.css';

interface Props {
  readonly onText: (text: string) => void;
  /** The reading of a text that holds a secret; each is another one, also when the same is pasted again. */
  readonly refused: PasteState | null;
}

/** More than this is read without being shown: a text field of ten million characters stops the browser. */
const largestShown = 200_000;

/** Takes the collected output: pasted, typed or as a file. The browser holds the text, not React. */
export default function PasteField({ onText, refused }: Props): ReactNode {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  // A secret does not stay on the screen either.
  useEffect(() => {
    if (refused !== null && area.current !== null) area.current.value = '';
  }, [refused]);

  const taken = useRef(0);
  const take = (text: string): void => {
    taken.current += 1;
    if (area.current !== null) area.current.value = text.length > largestShown ? tooLongToShow(text) : text;
    onText(text);
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const text = event.clipboardData.getData('text');
    if (text.length <= largestShown) return;
    event.preventDefault();
    take(text);
  };
  const open = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const field = event.target;
    const file = field.files?.[0];
    if (file === undefined) return;
    taken.current += 1;
    const mine = taken.current;
    const text = await readTextFile(file);
    // The same file may be chosen again after it has changed.
    field.value = '';
    // Whatever was pasted meanwhile is newer.
    if (mine === taken.current) take(text);
  };

  return (
    <div className={styles.field}>
      <label htmlFor={`${id}-text`}>
        {translate({
          id: 'setUp.output',
          message: 'Output of the script, or of single commands',
          description: 'Label of the field into which the collected output is pasted',
        })}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {translate({
          id: 'setUp.outputHint',
          message:
            'It is judged in your browser and not sent anywhere. What was read from it stays on this device until you clear it.',
          description: 'Stands under the label of the field for the collected output',
        })}
      </p>
      <textarea
        ref={area}
        id={`${id}-text`}
        rows={6}
        className={styles.output}
        onChange={(event) => {
          taken.current += 1;
          onText(event.target.value);
        }}
        onPaste={paste}
        aria-describedby={`${id}-hint`}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        translate="no"
        placeholder='{"schema":"cmk-check/1", …}'
      />
      <p className={styles.file}>
        <label htmlFor={`${id}-file`}>
          {translate({
            id: 'setUp.file',
            message: 'Or choose a file',
            description: 'Label of a button that opens a file with the collected output',
          })}
        </label>{' '}
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,.txt,application/json,text/plain"
          onChange={(event) => void open(event)}
        />
      </p>
    </div>
  );
}

const tooLongToShow = (text: string): string =>
  translate(
    {
      id: 'setUp.tooLongToShow',
      message: '[{count} characters. They have been read, but are too many to show.]',
      description: 'Stands in the field in place of a very long text',
    },
    { count: String(text.length) },
  );
