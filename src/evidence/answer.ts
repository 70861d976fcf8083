import { saysMissing, readAzureError, reasonOf } from './azureError';
import type { AnswerName, Bundle, Source } from './Bundle';
import { readFault } from './Fault';
import { isObject, kindOf } from './json';
import { absent, type Observation, seen, unreadable } from './Observation';

/** The body of an answer; absent when Azure said that the thing does not exist. */
export function answer(bundle: Bundle, member: AnswerName): Observation<unknown> {
  const source: Source = { member, path: '' };
  const given: unknown = bundle[member];
  if (given === undefined || given === null) return unreadable({ code: 'not-collected' }, source);
  if (!isObject(given)) {
    return unreadable({ code: 'not-understood', expected: 'object', found: kindOf(given) }, source);
  }
  if (given.ok === true) {
    return isObject(given.body) || Array.isArray(given.body)
      ? seen(given.body, source)
      : unreadable({ code: 'not-understood', expected: 'object', found: kindOf(given.body ?? null) }, source);
  }
  if (given.ok === false && typeof given.error === 'string') {
    // A fault is not Azure's word, whatever it quotes.
    return readFault(given.error) === null && saysMissing(readAzureError(given.error))
      ? absent(source)
      : unreadable(reasonOf(given.error), source);
  }
  return unreadable(
    { code: 'not-understood', expected: '{ok, body} or {ok, error}', found: 'object' },
    source,
  );
}

/** As `answer`, for a list: that there is nothing to list it of says nothing about its entries. */
export function listAnswer(bundle: Bundle, member: AnswerName): Observation<unknown> {
  const body = answer(bundle, member);
  return body.state === 'absent'
    ? unreadable({ code: 'failed', text: errorTextOf(bundle, member) }, body.source)
    : body;
}

function errorTextOf(bundle: Bundle, member: AnswerName): string {
  const given = bundle[member];
  return given?.ok === false ? given.error.trim().slice(0, 500) : '';
}
