import type { Answer, AnswerName } from '../../evidence/Bundle';
import { isObject } from '../../evidence/json';
import { printKeyIdentifier } from '../../key-identifier';
import { identifierOfKey } from '../shapes/concernOf';

type Answers = { readonly [Name in AnswerName]?: Answer };

/** Which key and application a bundle is about: what was asked, or else what the answers say of themselves. */
export function subjectOf(
  answers: Answers,
  asked: { keyUri: string | null; appId: string | null },
): { keyUri?: string; appId?: string } {
  const keyUri = asked.keyUri ?? keyUriIn(bodyIn(answers.key));
  const appId = asked.appId ?? appIdIn(bodyIn(answers.servicePrincipal));
  return { ...(keyUri === null ? {} : { keyUri }), ...(appId === null ? {} : { appId }) };
}

const bodyIn = (answer: Answer | undefined): unknown => (answer?.ok === true ? answer.body : null);

/** Without the version: the answer names the one that is current, which is not what Adobe is given. */
function keyUriIn(key: unknown): string | null {
  const identifier = isObject(key) ? identifierOfKey(key) : null;
  return identifier === null ? null : printKeyIdentifier({ ...identifier, version: null });
}

/** A list of several applications does not say which of them is meant. */
function appIdIn(body: unknown): string | null {
  const list = Array.isArray(body) ? body : isObject(body) && Array.isArray(body.value) ? body.value : [body];
  const ids = list.map((item: unknown) => (isObject(item) ? item.appId : undefined));
  const [first] = ids;
  return typeof first === 'string' && new Set(ids).size === 1 ? first : null;
}
