/**
 * Text that stays on this device until it is cleared: across reload and change of language, in every widget that asks
 * for the same name. Where the browser forbids storage it lives as long as the page does.
 */
import { noticeStore } from '../StatusNotices/noticeStore';
import { clear, forget, prefix, readStored, store } from './deviceStorage';
import { isEntered, isReaders, largestKept } from './keptName';

interface Held {
  readonly text: string;
  /** Whether the device has the same: then another tab that changes it is followed. */
  readonly isKept: boolean;
}

const memory = new Map<string, Held>();
const listeners = new Set<() => void>();

const notify = (): void => listeners.forEach((listener) => listener());

export function readDeviceText(name: string): string {
  const held = memory.get(name);
  if (held !== undefined) return held.text;
  listenToOthers();
  const text = readStored(name) ?? '';
  if (text.length > largestKept(name)) {
    putAside(name, text);
    return '';
  }
  memory.set(name, { text, isKept: true });
  return text;
}

/**
 * @param keep false for what must not be written to the device, such as a secret pasted by mistake
 * @returns whether it is on the device now
 */
export function writeDeviceText(name: string, text: string, keep = true): boolean {
  listenToOthers();
  const isWanted = keep && text !== '' && text.length <= largestKept(name);
  const result = isWanted ? store(name, text) : null;
  const isKept = result === 'stored';
  memory.set(name, { text, isKept: isKept || text === '' });
  if (text === '') clear(name);
  // An older text must not come back after a reload in place of one that could not be kept.
  else if (!isKept) forget(name);
  if ((result === 'full' || result === 'forbidden') && isReaders(name)) {
    noticeStore.say({ kind: 'not-kept', because: result });
  }
  notify();
  return isKept;
}

/** Takes off the device what no widget can read; the reader is offered the text as it was. */
export function setAsideDeviceText(name: string): void {
  const text = readDeviceText(name);
  if (text === '') return;
  putAside(name, text);
  notify();
}

function putAside(name: string, text: string): void {
  memory.set(name, { text: '', isKept: true });
  clear(name);
  // Not while a widget renders, which is when most texts are read.
  queueMicrotask(() => noticeStore.say({ kind: 'unreadable', name, text }));
}

/** @param before texts by name, as they were */
export function restoreDeviceTexts(before: ReadonlyMap<string, string>): void {
  for (const [name, text] of before) writeDeviceText(name, text);
}

/** What is in memory only, and would be gone with the page. */
export const hasUnkeptText = (): boolean =>
  [...memory].some(([name, { isKept, text }]) => isEntered(name) && !isKept && text !== '');

/** Everything that was entered, as far as this page has read it. */
export const heldTexts = (): readonly string[] =>
  [...memory].filter(([name, { text }]) => isEntered(name) && text !== '').map(([, { text }]) => text);

let isListening = false;

/** For as long as the page lives: also while no widget is there, another tab may change what the next one shows. */
function listenToOthers(): void {
  if (isListening || typeof window === 'undefined') return;
  isListening = true;
  window.addEventListener('storage', onOtherTab);
  window.addEventListener('pageshow', onComeBack);
}

function onOtherTab({ key, newValue }: StorageEvent): void {
  if (key === null) {
    memory.clear();
    return notify();
  }
  if (!key.startsWith(prefix)) return;
  const name = key.slice(prefix.length);
  const held = memory.get(name);
  // Removed without being cleared: the other tab could not keep something newer, which is no reason to lose this one.
  const isOnlyForgotten = newValue === null;
  // Nothing in memory only is given up for what another tab says.
  if (held?.isKept === false || isOnlyForgotten) return;
  memory.delete(name);
  notify();
  const isReplaced = held !== undefined && held.text !== '' && newValue !== '' && held.text !== newValue;
  if (isReplaced) noticeStore.say({ kind: 'changed-elsewhere', before: new Map([[name, held.text]]) });
}

/** A page that comes back by the back button was not told what happened meanwhile. */
function onComeBack({ persisted }: PageTransitionEvent): void {
  if (!persisted) return;
  for (const [name, { isKept }] of memory) if (isKept) memory.delete(name);
  notify();
}

export function subscribeToDeviceText(listener: () => void): () => void {
  listenToOthers();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
