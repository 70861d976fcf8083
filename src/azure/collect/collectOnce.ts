import {
  type Answer,
  type AnswerName,
  answerNames,
  type Bundle,
  bundleSchema,
  printFault,
} from '../../evidence';
import { aboutTheSame } from './aboutTheSame';
import { answersAbout } from './answersAbout';
import type { Asker } from './Asker';
import type { CollectOptions } from './CollectOptions';
import type { CollectQuestion } from './CollectQuestion';
import { knownVaultId } from './knownVaultId';
import { locateVault, type Place, placeAt } from './locateVault';
import { once } from './once';

/** Each answer is asked for at most once, as soon as what it needs is there. */
export async function collectOnce(
  question: CollectQuestion,
  asker: Asker,
  options: CollectOptions,
): Promise<Bundle> {
  const { onBundle, only } = options;
  const previous = aboutTheSame(options.previous, question) ? options.previous : undefined;
  const isAsked = (name: AnswerName): boolean => only?.includes(name) ?? true;
  const asked = answerNames.filter(isAsked);
  const pending = new Set(asked);
  let bundle: Bundle =
    only !== undefined && previous !== undefined
      ? previous
      : start(question, previous?.account?.subscriptionId);

  const keep = (name: AnswerName, answer: Answer): Answer => {
    bundle = { ...bundle, [name]: answer };
    pending.delete(name);
    onBundle?.(bundle, { pending: [...pending], total: asked.length });
    return answer;
  };
  const known = knownVaultId(question, previous);
  const place = once(async (): Promise<Place> => {
    const where =
      known === null ? await locateVault(await answer('find'), asker, question.identifier) : placeAt(known);
    const subscriptionId = where.kind === 'found' ? where.subscriptionId : (where.subscriptions[0] ?? null);
    bundle = { ...bundle, account: { ...bundle.account, subscriptionId } };
    return where;
  });
  const answer = (name: AnswerName): Promise<Answer> => answers[name]();
  const readers = answersAbout(question, asker, { answer, place });
  const answers = Object.fromEntries(
    answerNames.map((name) => {
      const old = previous?.[name];
      // Of what is not asked again, only an answer can stand in; an error may have passed.
      const isKept = !isAsked(name) && old?.ok === true;
      return [
        name,
        once(async () => (isKept ? old : keep(name, await readers[name]().catch(crashed)))),
      ] as const;
    }),
  ) as Readonly<Record<AnswerName, () => Promise<Answer>>>;

  // What an older bundle said must not stand there until the first answer comes.
  onBundle?.(bundle, { pending: asked, total: asked.length });
  await Promise.all(asked.map(answer));
  return bundle;
}

const start = ({ account, appId, identifier }: CollectQuestion, subscriptionId: unknown = null): Bundle => ({
  schema: bundleSchema,
  keyUri: identifier.uri,
  appId,
  account: { tenantId: account.tenantId, subscriptionId, cloud: account.cloud, userType: 'user' },
});

/** One answer that breaks the code here must not take the others with it. */
const crashed = (error: unknown): Answer => ({
  ok: false,
  error: printFault({
    code: 'unexpected-answer',
    expected: 'answer',
    found: error instanceof Error ? error.name : typeof error,
    requestId: null,
  }),
});
