import type { Answer, AnswerName, Bundle } from '../../evidence/Bundle';
import { readAzureError, saysMissing } from '../../evidence/azureError';
import { isObject, type JsonObject } from '../../evidence/json';
import { judgeKeyIdentifier } from '../../key-identifier';
import { rowsOf } from '../../evidence';
import { joinDefinitions } from './joinDefinitions';

/** Of an earlier and a later answer to the same question the one that counts. */
export function laterAnswer(name: AnswerName, base: Bundle, addition: Bundle): Answer | undefined {
  const [before, after] = [base[name], addition[name]];
  if (before?.ok !== true) return after ?? before;
  // That it is gone is news; that it could not be read is none.
  if (after?.ok !== true) return isMissing(after) ? after : before;
  if (name === 'roleDefinitions') return { ok: true, body: joinDefinitions([before.body, after.body]) };
  const isOpenList = Array.isArray(after.body) && isList(before.body);
  if (!isOpenList || isManagedHsm(base) || isManagedHsm(addition)) return after;
  // Rows of a query that nobody knows do not replace the complete list, but for a Managed HSM, whose roles only they
  // show. A deny assignment denies wherever it was found.
  return name === 'denyAssignments' ? withRows(before.body as object, after.body) : before;
}

const isList = (body: unknown): body is JsonObject => isObject(body) && Array.isArray(body.value);

const withRows = (list: object, rows: unknown): Answer => ({
  ok: true,
  body: { ...list, value: [list, rows].flatMap(rowsOf) },
});

/** Bundles come from outside: an answer may be anything. */
const isMissing = (answer: Answer | undefined): boolean =>
  answer?.ok === false && typeof answer.error === 'string' && saysMissing(readAzureError(answer.error));

const isManagedHsm = ({ keyUri }: Bundle): boolean =>
  typeof keyUri === 'string' && judgeKeyIdentifier(keyUri).identifier?.service === 'managed-hsm';
