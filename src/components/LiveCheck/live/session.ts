import { useSyncExternalStore } from 'react';
import { loadDemoSettings } from '../../../azure/settings/demoSettings';
import { clientIdIn, type ReaderWishes, settingsFor, tenantIn } from '../../../azure/settings/readerSettings';
import type { SignInSettings } from '../../../azure/settings/SignInSettings';
import type { SiteSettings } from '../../../azure/settings/SiteSettings';
import { createSession, type Session } from '../../../azure/signIn';
import type { SessionState } from '../../../azure/signIn/SessionState';

interface Opened {
  readonly key: string;
  readonly session: Promise<Session>;
}

/** One for all widgets of the page; another one when the reader names another tenant or registration. */
let opened: Opened | null = null;

export function openSession(
  site: SiteSettings,
  wishes: ReaderWishes,
  isMemoryOnly: boolean,
): Promise<Session> {
  const key = JSON.stringify([tenantIn(wishes), clientIdIn(wishes), isMemoryOnly]);
  if (opened?.key === key) return opened.session;
  const session = create(site, wishes, isMemoryOnly);
  opened = { key, session };
  session.catch(() => {
    // After a failure the next press tries again from the beginning.
    if (opened?.session === session) opened = null;
  });
  return session;
}

async function create(site: SiteSettings, wishes: ReaderWishes, isMemoryOnly: boolean): Promise<Session> {
  const settings = await settingsOf(site, wishes);
  if (settings === null) throw new Error('No registration is named.');
  const session = createSession(settings, isMemoryOnly);
  await session.resume();
  return session;
}

const settingsOf = (site: SiteSettings, wishes: ReaderWishes): Promise<SignInSettings | null> =>
  site.kind === 'demo'
    ? loadDemoSettings(site.settingsPath, site.redirectPath, wishes)
    : Promise.resolve(settingsFor(site, wishes));

export const useSessionState = (session: Session): SessionState =>
  useSyncExternalStore(session.subscribe, session.read);
