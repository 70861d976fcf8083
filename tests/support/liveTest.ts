import { test as base, type Request } from '@playwright/test';
import { type Emulator, type EmulatorOptions, signInSettings, startEmulator } from '../../emulator';
import type { Language } from '../../src/messages/languages';
import { LivePage } from './livePage';
import { reportViolations } from './reportViolations';

interface Options {
  readonly language: Language;
  /** Whether everybody has consented before, so that signing in is enough. */
  readonly hasConsent: boolean;
  /** A demo of its own for a test that needs another one than all others. */
  readonly ownAzure: EmulatorOptions | null;
}

interface Fixtures {
  readonly azure: Emulator;
  readonly live: LivePage;
  /** Every request of the browser, also of the windows that it opened. */
  readonly wire: readonly Request[];
}

interface WorkerFixtures {
  readonly asking: Emulator;
  readonly consented: Emulator;
}

/** The only requests that are not GET and still only read. */
const readingPosts =
  /\/providers\/Microsoft\.ResourceGraph\/resources\?|\/providers\/Microsoft\.KeyVault\/checkNameAvailability\?/i;

/**
 * A browser in front of a demo Azure of its own. However a test ends, it fails when the page threw, asked a host that is
 * not on the list, put a token into an address, or sent a request that could change something.
 */
export const test = base.extend<Fixtures & Options, WorkerFixtures>({
  language: ['en', { option: true }],
  hasConsent: [false, { option: true }],
  ownAzure: [null, { option: true }],
  asking: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const emulator = await startEmulator();
      await use(emulator);
      await emulator.close();
    },
    { scope: 'worker' },
  ],
  consented: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const emulator = await startEmulator({ hasConsent: true });
      await use(emulator);
      await emulator.close();
    },
    { scope: 'worker' },
  ],
  azure: async ({ hasConsent, ownAzure, asking, consented }, use) => {
    if (ownAzure !== null) {
      const own = await startEmulator({ hasConsent, ...ownAzure });
      await use(own);
      return own.close();
    }
    const azure = hasConsent ? consented : asking;
    azure.faults.clear();
    azure.faults.latency(0);
    azure.log.clear();
    await use(azure);
  },
  wire: async ({ azure, context, baseURL }, use) => {
    const requests: Request[] = [];
    context.on('request', (request) => requests.push(request));
    await reportViolations(context);
    await context.route('**/demo-azure.json', (route) => route.fulfill({ json: signInSettings(azure) }));
    await use(requests);
    base.expect(await complaintsAbout(requests, azure, baseURL ?? '')).toEqual([]);
  },
  live: async ({ page, wire, language }, use) => {
    void wire;
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    page.on('console', (message) => {
      // A refusal of Azure is an answer to us, and an error to the browser.
      const isAnswer = /Failed to load resource|CORS|ERR_/.test(message.text());
      if (message.type() === 'error' && !isAnswer) thrown.push(message.text());
    });
    await use(new LivePage(page, language));
    base.expect(thrown).toEqual([]);
  },
});

async function complaintsAbout(
  requests: readonly Request[],
  { origins }: Emulator,
  site: string,
): Promise<string[]> {
  const hosts = [new URL(site).origin, origins.login, origins.resourceManager, origins.graph];
  const complaints: string[] = [];
  for (const request of requests) {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') continue;
    const headers = await request.allHeaders().catch(() => request.headers());
    if (!hosts.includes(url.origin)) complaints.push(`host off the list: ${request.url()}`);
    if (/eyJ[\w-]+\.eyJ/.test(request.url())) complaints.push(`token in an address: ${request.url()}`);
    const isAzure = url.origin === origins.resourceManager || url.origin === origins.graph;
    if (headers.authorization !== undefined && !isAzure) complaints.push(`token sent to ${url.origin}`);
    const isRead = ['GET', 'HEAD', 'OPTIONS'].includes(request.method());
    if (isAzure && !isRead && !readingPosts.test(request.url())) {
      complaints.push(`may change something: ${request.method()} ${request.url()}`);
    }
  }
  return complaints;
}

export { expect } from '@playwright/test';
