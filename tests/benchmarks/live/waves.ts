import type { LogEntry } from '../../../emulator';

/**
 * Requests by how many others stood before them: each is in the wave after the last one of which something was answered
 * before it came in. As many waves as there are, so many requests stood one behind another.
 */
export function waves(entries: readonly LogEntry[]): readonly (readonly LogEntry[])[] {
  const found: LogEntry[][] = [];
  for (const entry of entries) {
    const before = found.filter((wave) => wave.some((other) => endOf(other) <= entry.at)).length;
    (found[before] ??= []).push(entry);
  }
  return found;
}

const endOf = ({ at, tookMilliseconds }: LogEntry): number => at + (tookMilliseconds ?? Infinity);

/** Such as `roleAssignments`; of one thing by its name, the kind. */
export function nameOf({ url }: LogEntry): string {
  const [kind = '', last = ''] = new URL(url).pathname.split('/').slice(-2);
  return /^(?:vaults|keys|roleDefinitions)$/.test(kind) && last !== 'keys' ? kind.slice(0, -1) : last;
}
