import * as v from 'valibot';
import { isObject, type JsonObject } from '../../evidence/json';

/** The form around what Azure answers. What is inside is for `src/evidence` to judge, field by field. */
export const envelopes = {
  // An object schema of the library takes arrays for objects.
  object: v.custom<JsonObject>(isObject),
  /** Of Resource Manager and Graph. */
  list: v.looseObject({
    value: v.array(v.unknown()),
    nextLink: v.nullish(v.string()),
    '@odata.nextLink': v.nullish(v.string()),
  }),
  /** Of Resource Graph. */
  rows: v.looseObject({ data: v.array(v.unknown()) }),
} as const;

/** Azure names every error; one without a name was written by something else. */
export const errorEnvelope = v.looseObject({
  error: v.looseObject({ code: v.pipe(v.string(), v.nonEmpty()), message: v.string() }),
});

export type EnvelopeName = keyof typeof envelopes;

/** For "expected …, found …". */
export const expectedOf: Readonly<Record<EnvelopeName, string>> = {
  object: 'JSON object',
  list: 'JSON object with the array value',
  rows: 'JSON object with the array data',
};
