import { type Answer, type AnswerName, answerNames, type Bundle } from '../evidence';
import { judgeKeyIdentifier } from '../key-identifier';

/**
 * Bundles about the same key and application put together, so that the answer to one command can complete what the
 * script collected. The order is that of the text: a later answer replaces an earlier one of the same kind.
 */
export function mergeBundles(bundles: readonly Bundle[]): readonly Bundle[] {
  const merged = new Map<string, Bundle>();
  for (const bundle of bundles) {
    const known = [...merged.entries()].find(([, other]) => isAboutTheSame(other, bundle));
    if (known === undefined) merged.set(`${merged.size}`, bundle);
    else merged.set(known[0], overlay(known[1], bundle));
  }
  return [...merged.values()];
}

/** What a bundle does not name cannot differ. */
const isAboutTheSame = (one: Bundle, other: Bundle): boolean =>
  agree(canonical(one.keyUri), canonical(other.keyUri)) && agree(text(one.appId), text(other.appId));

const agree = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;

const text = (value: unknown): string | null =>
  typeof value === 'string' ? value.trim().toLowerCase() : null;

/** With and without version it is the same key. */
function canonical(uri: unknown): string | null {
  if (typeof uri !== 'string') return null;
  const { identifier } = judgeKeyIdentifier(uri);
  return identifier === null ? uri : `${identifier.vault}/${identifier.name}`.toLowerCase();
}

function overlay(base: Bundle, addition: Bundle): Bundle {
  const answers: Partial<Record<AnswerName, Answer>> = {};
  for (const name of answerNames) {
    const chosen = choose(base, addition, name);
    if (chosen !== undefined) answers[name] = chosen;
  }
  return {
    ...base,
    ...(base.keyUri === undefined && addition.keyUri !== undefined ? { keyUri: addition.keyUri } : {}),
    ...(base.appId === undefined && addition.appId !== undefined ? { appId: addition.appId } : {}),
    ...(addition.account ? { account: addition.account } : {}),
    ...answers,
  };
}

function choose(base: Bundle, addition: Bundle, name: AnswerName): Answer | undefined {
  const [before, after] = [base[name], addition[name]];
  if (after?.ok !== true) return before ?? after;
  if (before?.ok !== true) return after;
  // Rows of a query that nobody knows do not replace the complete list, but for a Managed HSM, whose roles only they show.
  const isOpenList = Array.isArray(after.body) && !Array.isArray(before.body);
  return isOpenList && !isManagedHsm(base) ? before : after;
}

const isManagedHsm = ({ keyUri }: Bundle): boolean =>
  typeof keyUri === 'string' && judgeKeyIdentifier(keyUri).identifier?.service === 'managed-hsm';
