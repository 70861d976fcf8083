import type { Answer } from '../../evidence';
import { isObject } from '../../evidence/json';
import { questions } from '../requests';
import type { Asker } from './Asker';
import { inParallel } from './inParallel';
import { rowsIn } from './rowsIn';

/** Of all subscriptions as one list, which goes on where one of them could not be read. */
export async function readDeletedVaults(
  subscriptions: readonly [string, ...string[]],
  asker: Asker,
): Promise<Answer> {
  const answers = await inParallel(subscriptions, (subscriptionId) =>
    asker.list('deletedVaults', questions.deletedVaults(subscriptionId)),
  );
  const [first] = answers;
  if (first !== undefined && (answers.length === 1 || answers.every(({ ok }) => !ok))) return first;
  const cut = answers.findIndex(
    (answer) => !answer.ok || (isObject(answer.body) && 'nextLink' in answer.body),
  );
  return {
    ok: true,
    body: {
      value: answers.flatMap(rowsIn),
      ...(cut === -1
        ? {}
        : { nextLink: asker.addressOf(questions.deletedVaults(subscriptions[cut] ?? subscriptions[0])) }),
    },
  };
}
