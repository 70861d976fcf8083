import { type Answer, rowsOf } from '../../evidence';
import { isObject, type JsonObject } from '../../evidence/json';

/** The objects in the list that an answer holds; Resource Graph calls it `data`. */
export function rowsIn(answer: Answer | undefined): readonly JsonObject[] {
  const body = answer?.ok === true ? answer.body : null;
  const rows = isObject(body) && Array.isArray(body.data) ? body.data : rowsOf(body);
  return rows.filter((row): row is JsonObject => isObject(row));
}
