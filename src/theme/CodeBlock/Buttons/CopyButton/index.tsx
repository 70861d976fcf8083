// Ejected from Docusaurus 3.10.2. Changed: it is said aloud that the code was copied, and said to everybody when the
// browser refuses.
import { useCodeBlockContext } from '@docusaurus/theme-common/internal';
import { translate } from '@docusaurus/Translate';
import Button from '@theme/CodeBlock/Buttons/Button';
import type CopyButtonType from '@theme/CodeBlock/Buttons/CopyButton';
import IconCopy from '@theme/Icon/Copy';
import IconSuccess from '@theme/Icon/Success';
import type { ComponentProps, ReactNode } from 'react';
import { copyFailedWords } from '../../../../components/CopyButton/copyFailedWords';
import { type CopyResult, useCopy } from '../../../../components/CopyButton/useCopy';
import styles from './styles.module.css';

export default function CodeCopyButton({ className }: ComponentProps<typeof CopyButtonType>): ReactNode {
  const { code } = useCodeBlockContext().metadata;
  const [result, copy] = useCopy(code);
  const Icon = result === 'copied' ? IconSuccess : IconCopy;
  return (
    <>
      <span role="status" className={styles.result} data-result={result}>
        {resultWords(result)}
      </span>
      <Button
        className={className}
        aria-label={translate({
          id: 'theme.CodeBlock.copyButtonAriaLabel',
          message: 'Copy code to clipboard',
          description: 'The ARIA label for copy code blocks button',
        })}
        title={translate({
          id: 'theme.CodeBlock.copy',
          message: 'Copy',
          description: 'The copy button label on code blocks',
        })}
        onClick={copy}>
        <Icon className={styles.icon} aria-hidden="true" />
      </Button>
    </>
  );
}

function resultWords(result: CopyResult): string {
  switch (result) {
    case 'idle':
      return '';
    case 'copied':
      return translate({
        id: 'theme.CodeBlock.copied',
        message: 'Copied',
        description: 'The copied button label on code blocks',
      });
    case 'failed':
      return copyFailedWords();
  }
}
