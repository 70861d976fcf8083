import { translate } from '@docusaurus/Translate';
import CodeBlock from '@theme/CodeBlock';
import type { ReactNode } from 'react';
import { type Asked, collectorScript, type Shell } from '../../az-output/collector';
import CopyButton from '../CopyButton';
import { downloadText } from '../downloadText';
import styles from './styles.module.css';

interface Props {
  readonly shell: Shell;
  readonly file: string;
  readonly asked: Asked;
}

export default function Script({ shell, file, asked }: Props): ReactNode {
  const script = collectorScript(shell, asked);
  const title = translate(
    {
      id: 'collector.script',
      message: 'Script {file}',
      description:
        'Name of a script for screen readers, on its box and its copy button. {file}: a file name such as collect-cmk.sh',
    },
    { file },
  );
  // The box scrolls, so the keyboard must be able to reach it (WCAG 2.1.1).
  const reachable = { tabIndex: 0, role: 'region', 'aria-label': title };
  return (
    <>
      <div className={styles.buttons}>
        <CopyButton text={script} what={title} />
        <button
          type="button"
          className="button button--secondary button--sm"
          onClick={() => downloadText(file, script)}>
          {translate(
            {
              id: 'collector.download',
              message: 'Download {file}',
              description:
                'Button that saves the script as a file. {file}: a file name such as collect-cmk.sh',
            },
            { file },
          )}
        </button>
      </div>
      <div className={styles.script} {...reachable}>
        <CodeBlock language={shell}>{script}</CodeBlock>
      </div>
    </>
  );
}
