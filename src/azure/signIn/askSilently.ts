import type { Resource } from '../AccessTokens';
import { rolesIn } from './accounts';
import { acquireSilently } from './acquireSilently';
import { errorTextOf } from './errorTextOf';
import { isRefusal } from './isRefusal';
import { problemOf } from './problemOf';
import { permit, readerOf, type SignInContext } from './SignInContext';

const resources: readonly Resource[] = ['resource-manager', 'graph'];

/** What can be had without a window: everything, for a reader who has consented before. */
export async function askSilently(context: SignInContext): Promise<void> {
  const { permissions } = context.store.read();
  const open = resources.filter(
    (resource) =>
      (permissions[resource] === 'unasked' || permissions[resource] === 'needs-window') &&
      !context.demands.has(resource),
  );
  await Promise.all(open.map((resource) => ask(context, resource)));
}

async function ask(context: SignInContext, resource: Resource): Promise<void> {
  const { loginHost, store } = context;
  const asked = readerOf(context);
  try {
    const { idTokenClaims } = await acquireSilently(context, resource);
    const { account } = store.read();
    // The reader may have gone to another tenant meanwhile.
    if (account === null || readerOf(context) !== asked) return;
    context.refusals.delete(resource);
    permit(context, resource, 'granted');
    if (account.directoryRoles !== null) return;
    store.change(() => ({ account: { ...account, directoryRoles: rolesIn(idTokenClaims) } }));
  } catch (error) {
    if (readerOf(context) !== asked) return;
    const problem = problemOf(error, loginHost);
    // Without a connection, the next request may try again.
    if (problem.code !== 'unreachable' && problem.code !== 'offline') {
      context.refusals.set(resource, errorTextOf(problem, resource, loginHost));
    }
    permit(context, resource, 'needs-window');
    // That consent is missing is no trouble yet: the button beside it asks for it.
    if (problem.code === 'consent-missing') return;
    if (isRefusal(problem) || problem.code === 'entra') {
      store.change(() => ({ problem: { step: resource, problem } }));
    }
  }
}
