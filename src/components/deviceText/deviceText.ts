/**
 * Text that stays on this device until it is cleared: across reload and change of language, in every widget that asks
 * for the same name. Where the browser forbids storage it lives as long as the page does.
 */
const prefix = 'cmk-guide.';
const memory = new Map<string, string>();
const listeners = new Set<() => void>();

const notify = (): void => listeners.forEach((listener) => listener());

export function readDeviceText(name: string): string {
  const inMemory = memory.get(name);
  if (inMemory !== undefined) return inMemory;
  try {
    return localStorage.getItem(prefix + name) ?? '';
  } catch {
    return '';
  }
}

/**
 * @param keep false for what must not be written to the device, such as a secret pasted by mistake
 * @returns whether it is on the device now
 */
export function writeDeviceText(name: string, text: string, keep = true): boolean {
  memory.set(name, text);
  const isKept = keep && text !== '' && store(prefix + name, text);
  // An older text must not come back after a reload in place of one that could not be kept.
  if (!isKept) forget(prefix + name);
  notify();
  return isKept;
}

/** False where storage is full or forbidden: the text is still in memory, so nothing the reader typed is lost. */
function store(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

function forget(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Forbidden storage holds nothing to forget.
  }
}

export function subscribeToDeviceText(listener: () => void): () => void {
  const onOtherTab = (event: StorageEvent): void => {
    if (event.key !== null && !event.key.startsWith(prefix)) return;
    if (event.key === null) memory.clear();
    else memory.delete(event.key.slice(prefix.length));
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', onOtherTab);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onOtherTab);
  };
}
