import { useMemo } from 'react';
import { guidPattern, judgeKeyIdentifier, type KeyIdentifier } from '../../key-identifier';
import { presetAppId, type Product, type ProductChoice, productChoices } from '../../readiness';
import { useDeviceText } from '../deviceText/useDeviceText';
import { pastedKeyIdentifier } from '../KeyIdentifierCheck/pastedKeyIdentifier';
import { applicationName, choiceName, keyIdentifierName } from './names';

const isChoice = (text: string): text is ProductChoice =>
  (productChoices as readonly string[]).includes(text);

/** The product the reader sets up; Journey Optimizer until they say otherwise, because it needs everything. */
export function useChoice(): [choice: ProductChoice, choose: (choice: ProductChoice) => void] {
  const [text, write] = useDeviceText(choiceName);
  return [isChoice(text) ? text : 'journey-optimizer', write];
}

export interface KeyIdentifierText {
  readonly text: string;
  readonly identifier: KeyIdentifier | null;
  readonly write: (text: string, keep?: boolean) => void;
}

/** The Key Identifier of a product; where there is only one product, the one checked on any page will do. */
export function useKeyIdentifier(product: Product, choice: ProductChoice): KeyIdentifierText {
  const [own, write] = useDeviceText(keyIdentifierName(product));
  const [checked] = useDeviceText(pastedKeyIdentifier);
  const text = own === '' && choice === product ? checked : own;
  const { identifier, verdict } = useMemo(() => judgeKeyIdentifier(text), [text]);
  return { text, identifier: verdict === 'valid' ? identifier : null, write };
}

export interface ApplicationText {
  readonly text: string;
  readonly appId: string | null;
  readonly write: (text: string, keep?: boolean) => void;
}

export function useApplication(product: Product): ApplicationText {
  const [text, write] = useDeviceText(applicationName(product));
  const typed = text.trim().toLowerCase();
  // Of another product, whose id is the same for everybody: what was collected for that is not about this one.
  const isOthers = Object.values(presetAppId).includes(typed);
  return {
    text,
    appId: presetAppId[product] ?? (guidPattern.test(typed) && !isOthers ? typed : null),
    write,
  };
}
