import type { Context } from '../Context';
import type { Fix, Seen } from '../Finding';
import type { CheckName } from '../checkNames';
import { accessFix } from './accessFix';
import { directoryFix } from './directoryFix';
import { keyFix } from './keyFix';
import { lookFor } from './lookFor';
import { namesOf } from './Names';
import { vaultFix } from './vaultFix';

/** What puts it right, filled in; for what could not be read, the commands that only read and tell. */
export function fixOf(check: CheckName, seen: Seen, context: Context): Fix | null {
  const names = namesOf(context);
  return (
    directoryFix(seen, names, context) ??
    vaultFix(seen, names) ??
    accessFix(seen, names, context) ??
    keyFix(seen, names, context) ??
    lookFor(check, seen, names)
  );
}
