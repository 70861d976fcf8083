import { translate } from '@docusaurus/Translate';
import { type ReactNode, useId } from 'react';
import { productName } from '../../messages/readiness';
import { type ProductChoice, productChoices } from '../../readiness';
import styles from './styles.module.css';

interface Props {
  readonly choice: ProductChoice;
  readonly onChoose: (choice: ProductChoice) => void;
}

export default function ProductChoiceField({ choice, onChoose }: Props): ReactNode {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>
        {translate({
          id: 'setUp.product',
          message: 'What do you set up?',
          description: 'Question above the choice of a product',
        })}
      </legend>
      {productChoices.map((product) => (
        <label key={product}>
          <input
            type="radio"
            name={name}
            value={product}
            checked={choice === product}
            onChange={() => onChoose(product)}
          />{' '}
          {productName[product]}
        </label>
      ))}
    </fieldset>
  );
}
