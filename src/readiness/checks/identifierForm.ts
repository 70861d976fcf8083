import type { Context } from '../Context';
import { ifSeen, outcome, type Outcome } from '../Outcome';

export const identifierForm = ({ evidence: { keyIdentifier } }: Context): Outcome =>
  ifSeen('identifier.form', keyIdentifier, ({ verdict, identifier, suggestion, findings, input }) => {
    const pasted = { ...keyIdentifier, value: input };
    if (verdict === 'correctable' && suggestion !== null) {
      return outcome('identifier.form/correctable', { suggestion }, pasted);
    }
    if (verdict === 'invalid' || identifier === null) return outcome('identifier.form/invalid', {}, pasted);
    const warned = findings.some(({ severity }) => severity === 'warning');
    const { uri } = identifier;
    return warned
      ? outcome('identifier.form/valid-with-warning', { uri }, pasted)
      : outcome('identifier.form/valid', { uri }, pasted);
  });
