import { parseInstant } from './instant';
import { kindOf } from './json';
import { andThen, type Observation, seen, unreadable } from './Observation';

/** Before this, a number of seconds; from here on it can only be milliseconds, which Azure does not write. */
const year5000 = 95_617_584_000;

/** A point in time: unix seconds, as Resource Manager has it, or ISO 8601 text, as `az` prints it. */
export const readInstant = (given: Observation<unknown>): Observation<number> =>
  andThen(given, (value, source) => {
    const seconds = typeof value === 'string' ? parseInstant(value) : value;
    const isInstant =
      Number.isSafeInteger(seconds) && (seconds as number) >= 0 && (seconds as number) < year5000;
    return isInstant
      ? seen(seconds as number, source)
      : unreadable(
          { code: 'not-understood', expected: 'unix seconds or ISO 8601', found: shown(value) },
          source,
        );
  });

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 40) : kindOf(value);
