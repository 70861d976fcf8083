import type { Fault } from '../../emulator';
import type { Soak } from './Soak';

export interface TroubleKind {
  readonly name: string;
  readonly weight: number;
  /** @returns what ends it */
  readonly begin: (soak: Soak) => Promise<() => Promise<void>>;
}

const scripts = '**/assets/js/*.js';
const faults: readonly Fault[] = [
  { kind: 'server-error' },
  { kind: 'forbidden' },
  { kind: 'cut' },
  { kind: 'cut-body' },
  { kind: 'proxy-page' },
  { kind: 'truncated-json' },
  { kind: 'other-json' },
];

export const troubles: readonly TroubleKind[] = [
  {
    name: 'offline',
    weight: 3,
    begin: async ({ context }) => {
      await context.setOffline(true);
      return () => context.setOffline(false);
    },
  },
  {
    name: 'storage-full',
    weight: 3,
    begin: async ({ page }) => {
      await page.evaluate(() => localStorage.setItem('soak.full', '1'));
      return () => page.evaluate(() => localStorage.removeItem('soak.full'));
    },
  },
  {
    name: 'slow',
    weight: 2,
    begin: async ({ devtools }) => {
      const free = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
      const slow3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
      await devtools.send('Network.emulateNetworkConditions', slow3G);
      return async () => void (await devtools.send('Network.emulateNetworkConditions', free));
    },
  },
  {
    name: 'parts-missing',
    weight: 3,
    begin: async ({ context }) => {
      await context.route(scripts, (route) => route.fulfill({ status: 404, body: '' }));
      return () => context.unroute(scripts);
    },
  },
  {
    name: 'azure',
    weight: 2,
    begin: async ({ emulator, random }) => {
      const fault = random.pick(faults);
      emulator.faults.set([{ host: random.pick(['resource-manager', 'graph']), fault }]);
      return async () => emulator.faults.clear();
    },
  },
];

/** Run in each page before anything else: storage is full while this is kept. */
export function fillStorageOnDemand(): void {
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (name: string, text: string) {
    const isOurs = name.startsWith('cmk-guide.') && this === localStorage;
    if (isOurs && text !== '' && localStorage.getItem('soak.full') !== null)
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    setItem.call(this, name, text);
  };
}
