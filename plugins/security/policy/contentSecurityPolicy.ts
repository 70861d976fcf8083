import type { Allowed } from './Allowed';
import type { Area } from './Area';

type Directives = Readonly<Record<string, readonly string[]>>;

/** Nothing is allowed that is not named. No page has a form to send, a frame, a plugin or a `<base>`. */
const nothing: Directives = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
};

/**
 * @param delivery browsers take `frame-ancestors` from a header only, and warn about it in a page
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy(area: Area, allowed: Allowed, delivery: 'page' | 'header'): string {
  const directives = {
    ...nothing,
    ...directivesOf(area, allowed),
    ...(delivery === 'header' ? { 'frame-ancestors': ["'none'"] } : {}),
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

function directivesOf(area: Area, { scripts, styles, connect }: Allowed): Directives {
  switch (area) {
    case 'sign-in':
      // Nothing but the two scripts and the stylesheet beside it, and its icon: this page sees the answer of the sign-in.
      return {
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'"],
        ...onlyTrusted,
        'trusted-types': ["'none'"],
      };
    case 'search':
      // A worker has the policy of its own file, not that of the page: only there may WebAssembly be compiled.
      return { 'script-src': ["'self'", "'wasm-unsafe-eval'"], 'connect-src': ["'self'"] };
    case 'pages':
      return { ...resources({ scripts, styles, connect }), ...onlyTrusted, 'trusted-types': ['default'] };
    // A worker would need a policy for trusted types of its own.
    case 'assets':
      return resources({ scripts, styles, connect });
  }
}

/** Text becomes code only through `plugins/security/trustedTypes.ts`. */
const onlyTrusted: Directives = { 'require-trusted-types-for': ["'script'"] };

const resources = ({ scripts, styles, connect }: Allowed): Directives => ({
  'script-src': ["'self'", ...scripts],
  'style-src': ["'self'"],
  ...styleAttributes(styles),
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'", ...connect],
  'worker-src': ["'self'"],
});

/** By their hashes, so that markup that somebody smuggled in cannot paint over the page. */
function styleAttributes(styles: Allowed['styles']): Directives {
  if (styles === 'any') return { 'style-src-attr': ["'unsafe-inline'"] };
  return styles.length === 0 ? {} : { 'style-src-attr': ["'unsafe-hashes'", ...styles] };
}
