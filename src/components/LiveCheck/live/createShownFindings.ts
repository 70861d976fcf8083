import { neededFor } from '../../../azure';
import type { AnswerName, Bundle } from '../../../evidence';
import { checkNames, type Product } from '../../../readiness';
import { readDeviceText, writeDeviceText } from '../../deviceText/deviceText';
import { liveStateOf } from '../../setUp/liveState';
import { collectedName, keepLiveName, modeName } from '../../setUp/names';

/** What every widget of the page shows of the live check. Nothing of it is written to the device unless it is kept. */
export interface ShownFindings {
  readonly show: (bundle: Bundle, pending: readonly AnswerName[]) => void;
  /** False once something was pasted or cleared since: that is newer, and is left alone. */
  readonly areShown: () => boolean;
  /** The bundle on the page as text; empty without one. */
  readonly read: () => string;
  /** All answers are there, or no more will come. */
  readonly rest: () => void;
  /** Only if the reader wants it. */
  readonly keep: () => void;
  /** Takes findings off the page that are not of this tenant; pasted ones are nobody's. */
  readonly forgetUnless: (isOwn: (tenantId: unknown) => boolean) => boolean;
}

export function createShownFindings(product: Product): ShownFindings {
  let shown: string | null = null;
  const read = (): string => readDeviceText(collectedName(product));
  return {
    show: (bundle, pending) => {
      const waiting = checkNames.filter((check) => neededFor(check).some((name) => pending.includes(name)));
      liveStateOf(product).change(() => ({ isRunning: true, pending: new Set(waiting) }));
      shown = JSON.stringify(bundle);
      writeDeviceText(collectedName(product), shown, false);
      writeDeviceText(modeName(product), 'live', false);
    },
    areShown: () => read() === shown,
    read,
    rest: () => liveStateOf(product).change(() => ({ isRunning: false, pending: new Set() })),
    keep: () => {
      if (readDeviceText(keepLiveName) !== 'on') return;
      const isKept = writeDeviceText(collectedName(product), read());
      writeDeviceText(modeName(product), 'live', isKept);
    },
    forgetUnless: (isOwn) => {
      if (readDeviceText(modeName(product)) !== 'live' || isOwn(tenantIn(read()))) return false;
      for (const name of [collectedName(product), modeName(product)]) writeDeviceText(name, '');
      return true;
    },
  };
}

function tenantIn(collected: string): unknown {
  try {
    return (JSON.parse(collected) as Bundle).account?.tenantId;
  } catch {
    return null;
  }
}
