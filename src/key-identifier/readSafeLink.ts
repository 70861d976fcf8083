import type { Notes } from './Notes';
import type { Parts } from './Parts';
import { cut, type Pasted, spanOf } from './Pasted';
import { fullyDecoded } from './percentEncoding';
import { readObjectAddress } from './readObjectAddress';
import { splitAddress } from './splitAddress';

/** Outlook puts links in mails behind such a host. */
export const isSafeLinkHost = (host: string): boolean => host.endsWith('.safelinks.protection.outlook.com');

/** Reads the address that an Outlook Safe Link leads to. */
export function readSafeLink(path: Pasted, host: string, notes: Notes): Parts | null {
  const target = /[?&]url=([^&]*)/i.exec(path.text);
  if (target === null) {
    notes.stop('key-identifier/foreign-host', spanOf(path), { host });
    return null;
  }
  notes.say('key-identifier/link-wrapper', spanOf(path), { host });
  const end = target.index + target[0].length;
  const address = fullyDecoded(cut(path, end - (target[1] ?? '').length, end));
  return readObjectAddress(address, splitAddress(address, notes), notes);
}
