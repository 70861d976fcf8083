import { type Answer, builtInRoles, lastSegment } from '../../evidence';
import { isObject } from '../../evidence/json';
import type { Path } from '../http';
import { questions } from '../requests';
import type { Asker } from './Asker';
import { inParallel } from './inParallel';
import { rowsIn } from './rowsIn';
import { skipped } from './skipped';

const roleDefinitionId =
  /^\/(?:[^?#\\]*\/)?providers\/Microsoft\.Authorization\/roleDefinitions\/[\da-f-]{36}$/i;

/** Of the assigned roles that are not built into Azure. One that cannot be read is left out. */
export async function readRoleDefinitions(assignments: Answer, asker: Asker): Promise<Answer> {
  if (!assignments.ok) return skipped;
  const answers = await inParallel(unknownRoles(assignments), (id) =>
    asker.one(questions.roleDefinition(id)),
  );
  return { ok: true, body: { value: answers.flatMap((answer) => (answer.ok ? [answer.body] : [])) } };
}

/** Each once, by name, whatever stands before it. */
function unknownRoles(assignments: Answer): readonly Path[] {
  const byName = new Map<string, Path>();
  for (const { properties } of rowsIn(assignments)) {
    const id = isObject(properties) ? properties.roleDefinitionId : null;
    if (typeof id !== 'string' || !roleDefinitionId.test(id) || id.includes('/../')) continue;
    const name = lastSegment(id).toLowerCase();
    if (!Object.hasOwn(builtInRoles, name) && !byName.has(name)) byName.set(name, id as Path);
  }
  return [...byName.keys()].sort().map((name) => byName.get(name)!);
}
