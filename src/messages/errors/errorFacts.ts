import type { Caller, ErrorMatch } from '../../az-output/explain';
import { factLabels } from './factLabels';

export interface ErrorFact {
  readonly label: string;
  /** As it stands in the text. */
  readonly value: string;
}

/** What the text itself says about the error, field by field, without what it leaves out. */
export function errorFacts({ params }: ErrorMatch, language: string): ErrorFact[] {
  const fields: Readonly<Record<string, unknown>> = { ...params };
  const caller = fields.caller as Caller | null | undefined;
  const values: Readonly<Record<string, unknown>> = {
    ...fields,
    callerName: caller?.name,
    appId: fields.appId ?? caller?.appId,
    objectId: fields.objectId ?? caller?.objectId,
    tenantId: caller?.tenantId,
    expected: Array.isArray(fields.expected) ? oneOf(fields.expected, language) : null,
  };
  return Object.entries(factLabels).flatMap(([name, label]) => {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? [{ label: label(), value }] : [];
  });
}

const oneOf = (values: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(values);
