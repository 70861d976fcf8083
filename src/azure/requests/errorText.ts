import * as v from 'valibot';
import { printFault, readAzureError, reasonPhrase } from '../../evidence';
import type { Reply } from '../http';
import { errorEnvelope } from './envelopes';
import { kindOfText, parseJson } from './parseJson';

type Answered = Extract<Reply, { kind: 'answered' }>;

const longest = 10_000;
const tooMany = 429;

/** An error of Azure as `az rest` prints it, so that live and pasted ones are read alike. */
export function errorText(reply: Answered): string {
  const { requestId, status, text } = reply;
  const parsed = parseJson(text);
  const error = v.safeParse(errorEnvelope, parsed.ok ? parsed.value : null);
  const reason = reasonPhrase(status) || `HTTP ${status}`;
  if (!error.success) {
    // That there were too many requests, the status says whoever wrote the body.
    return status === tooMany ? `${reason}()` : unexpected('error of Azure', reply);
  }
  const { code, message } = error.output.error;
  const short =
    text.length <= longest ? text : JSON.stringify({ error: { code, message: message.slice(0, 500) } });
  const printed = `${reason}(${short})`;
  return requestId === null || readAzureError(printed).requestId !== null
    ? printed
    : `${printed} Request id: ${requestId}`;
}

export const unexpected = (expected: string, { requestId, status, text }: Answered): string =>
  printFault({
    code: 'unexpected-answer',
    expected,
    found: `${kindOfText(text)}, status ${status}`,
    requestId,
  });
