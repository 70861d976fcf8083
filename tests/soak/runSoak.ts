import { confirmState } from './confirmState';
import { inputActions } from './inputActions';
import { pageActions } from './pageActions';
import { signInActions } from './signIn';
import type { Soak } from './Soak';
import { troubles } from './troubles';

const actions = [...pageActions, ...inputActions, ...signInActions];
const restEvery = 40;
const troubleChance = 0.06;

export interface Step {
  readonly number: number;
  readonly action: string;
  readonly trouble: string | null;
  readonly address: string;
}

export interface Outcome {
  readonly steps: readonly Step[];
  readonly complaints: readonly string[];
}

/** @param thrown what the page throws while it runs */
export async function runSoak(
  soak: Soak,
  limit: number,
  until: number,
  thrown: readonly string[],
): Promise<Outcome> {
  const steps: Step[] = [];
  const complaints: string[] = [];
  while (steps.length < limit && Date.now() < until && complaints.length === 0) {
    await changeTrouble(soak);
    const action = soak.random.weighted(actions.filter(({ fits }) => fits?.(soak) ?? true));
    steps.push({
      number: steps.length + 1,
      action: action.name,
      trouble: soak.trouble?.name ?? null,
      address: soak.page.url(),
    });
    try {
      await action.run(soak);
    } catch (error) {
      if (!isLoadingAnew(error))
        complaints.push(`${action.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    complaints.push(...thrown);
    if (steps.length % restEvery === 0 && complaints.length === 0) {
      await endTrouble(soak);
      complaints.push(...(await confirmState(soak)));
    }
  }
  await endTrouble(soak);
  return { steps, complaints };
}

/** The page is loaded anew under the action, which is what it does when its parts are missing. */
const isLoadingAnew = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('Execution context was destroyed');

async function changeTrouble(soak: Soak): Promise<void> {
  if (soak.trouble !== null) {
    soak.trouble.left -= 1;
    if (soak.trouble.left <= 0) await endTrouble(soak);
    return;
  }
  if (soak.random.next() >= troubleChance) return;
  const kind = soak.random.weighted(troubles);
  soak.trouble = { name: kind.name, left: 2 + soak.random.below(6), end: await kind.begin(soak) };
}

async function endTrouble(soak: Soak): Promise<void> {
  await soak.trouble?.end();
  soak.trouble = null;
}
