import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Judgement } from '../../key-identifier';
import { type MarkedPiece, markPieces } from './markPieces';
import styles from './styles.module.css';
import { visibleText } from './visibleText';

/** The pasted text with the exact place of each problem marked; the numbers are those of the list below it. */
export default function MarkedText({ judgement }: { judgement: Judgement }): ReactNode {
  const pieces = markPieces(judgement.input, judgement.findings);
  if (!pieces.some(({ problems }) => problems.length > 0)) return null;
  return (
    <div className={styles.marked}>
      <span className={styles.caption}>
        {translate({
          id: 'check.place',
          message: 'Where it stands in your text',
          description:
            'Caption of the pasted text in which the places of problems are marked with their numbers',
        })}
      </span>
      <code className={styles.uri} translate="no">
        {pieces.map((piece, index) => (
          <Piece key={index} piece={piece} />
        ))}
      </code>
    </div>
  );
}

function Piece({ piece: { text, problems } }: { piece: MarkedPiece }): ReactNode {
  if (problems.length === 0) return text;
  return (
    <mark className={styles.mark}>
      {visibleText(text)}
      <sup>{problems.join(',')}</sup>
    </mark>
  );
}
