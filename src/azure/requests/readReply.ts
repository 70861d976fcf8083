import * as v from 'valibot';
import type { Reply } from '../http';
import { type EnvelopeName, envelopes, expectedOf } from './envelopes';
import { errorText, unexpected } from './errorText';
import { parseJson } from './parseJson';

type Body<Name extends EnvelopeName> = v.InferOutput<(typeof envelopes)[Name]>;

/** An answer of which the form is known. */
export type Read<Name extends EnvelopeName> =
  { readonly ok: true; readonly body: Body<Name> } | { readonly ok: false; readonly error: string };

/** The body, or why there is none: never a guess. */
export function readReply<Name extends EnvelopeName>(reply: Reply, envelope: Name): Read<Name> {
  if (reply.kind === 'failed') return { ok: false, error: reply.error };
  if (reply.status < 200 || reply.status > 299) return { ok: false, error: errorText(reply) };
  const parsed = parseJson(reply.text);
  const body = v.safeParse(envelopes[envelope], parsed.ok ? parsed.value : null);
  return body.success
    ? { ok: true, body: body.output as Body<Name> }
    : { ok: false, error: unexpected(expectedOf[envelope], reply) };
}
