import {
  type Answer,
  type AnswerName,
  answerNames,
  type Bundle,
  bundleSchema,
  printFault,
  readAzureError,
  sameId,
  saysMissing,
} from '../../evidence';
import { type Connection, createAzureClient } from '../http';
import { answersAbout } from './answersAbout';
import { type Asker, createAsker } from './Asker';
import type { CollectOptions } from './CollectOptions';
import type { CollectQuestion } from './CollectQuestion';
import { locateVault, type Place, placeAt } from './locateVault';
import { once } from './once';
import { rowsIn } from './rowsIn';
import { isVaultId, vaultIdAmong } from './vaultIdAmong';

/** Asks Azure everything about one key and one application. Never rejects: what failed stands in the bundle. */
export async function collect(
  question: CollectQuestion,
  connection: Connection,
  options: CollectOptions = {},
): Promise<Bundle> {
  const client = createAzureClient(connection, options);
  const asker = createAsker(client, options.onPage);
  try {
    const bundle = await collectOnce(question, asker, options);
    const moved = movedTo(bundle, question, options.previous);
    if (moved === null) return bundle;
    return await collectOnce({ ...question, knownVaultId: moved }, asker, {
      ...options,
      only: (options.only ?? answerNames).filter((name) => !independent.includes(name)),
      previous: bundle,
    });
  } finally {
    client.close();
  }
}

/** They do not change with the place of the vault. */
const independent: readonly AnswerName[] = ['me', 'servicePrincipal', 'find'];

async function collectOnce(
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
  const known = knownIdOf(question, previous);
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

const aboutTheSame = (
  previous: Bundle | undefined,
  { account, appId, identifier }: CollectQuestion,
): previous is Bundle =>
  previous?.keyUri === identifier.uri &&
  previous.appId === appId &&
  previous.account?.tenantId === account.tenantId;

/** With the id of the vault known, nothing needs to wait for Resource Graph. */
function knownIdOf({ identifier, knownVaultId }: CollectQuestion, previous: Bundle | undefined) {
  if (isVaultId(knownVaultId, identifier.service)) return knownVaultId;
  const vault = previous?.vault;
  return vault?.ok === true && typeof vault.body === 'object' && vault.body !== null
    ? vaultIdAmong([vault.body], identifier)
    : null;
}

/** The vault is not where it was known to be, and Resource Graph knows another place. */
function movedTo(
  { find, vault }: Bundle,
  question: CollectQuestion,
  previous: Bundle | undefined,
): string | null {
  const known = knownIdOf(question, previous);
  if (known === null || vault === undefined || vault.ok || !saysMissing(readAzureError(vault.error)))
    return null;
  const found = vaultIdAmong(rowsIn(find), question.identifier);
  return found === null || sameId(found, known) ? null : found;
}
