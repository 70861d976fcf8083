import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Emulator } from '../../emulator';
import type { Bundle } from '../../src/evidence';
import type { Random } from './Random';

/** What the reader has done so far, and so what the site has to show. */
export interface Entered {
  keyIdentifier: string;
  /** False while storage was full when it was typed: the reader was told that a reload loses it. */
  isKeyIdentifierKept: boolean;
  /** The identifier of the set-up itself; empty while that of the start page counts. */
  ownKeyIdentifier: string;
  bundle: Bundle | null;
  isBundleKept: boolean;
}

/** What goes wrong at the moment. */
export interface Trouble {
  name: string;
  /** Actions until it is over. */
  left: number;
  readonly end: () => Promise<void>;
}

export interface Soak {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly emulator: Emulator;
  readonly url: string;
  readonly random: Random;
  readonly entered: Entered;
  trouble: Trouble | null;
}

export interface Action {
  readonly name: string;
  readonly weight: number;
  /** Whether it makes sense on this page, and with what goes wrong. */
  readonly fits?: (soak: Soak) => boolean;
  readonly run: (soak: Soak) => Promise<void>;
}

export const pathOf = ({ page }: Soak): string => new URL(page.url()).pathname;
export const isCalm = ({ trouble }: Soak): boolean => trouble === null;
export const isOnStart = (soak: Soak): boolean => /^\/([a-z]{2}\/)?$/.test(pathOf(soak));
export const isOnCheck = (soak: Soak): boolean => pathOf(soak).endsWith('/check-your-set-up/');
