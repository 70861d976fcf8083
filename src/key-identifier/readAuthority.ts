import type { Notes } from './Notes';
import { cut, type Pasted, spanOf } from './Pasted';

/** Takes user info, port and a trailing dot off; what stays is the host name as pasted. */
export function readAuthority(authority: Pasted, notes: Notes): Pasted {
  let host = authority;
  const at = host.text.lastIndexOf('@');
  if (at !== -1) {
    notes.say('key-identifier/user-info', spanOf(host, 0, at + 1), {});
    host = cut(host, at + 1);
  }
  const port = /:([^:]*)$/.exec(host.text);
  if (port !== null) {
    const span = spanOf(host, port.index);
    // Azure Resource Manager writes `:443` into the identifiers it gives.
    if (port[1] === '443') notes.say('key-identifier/default-port', span, {});
    else notes.say('key-identifier/port', span, { port: port[1] ?? '' });
    host = cut(host, 0, port.index);
  }
  if (host.text.endsWith('.') && !host.text.endsWith('..')) {
    notes.say('key-identifier/host-trailing-dot', spanOf(host, host.text.length - 1), {});
    host = cut(host, 0, host.text.length - 1);
  }
  return host;
}
