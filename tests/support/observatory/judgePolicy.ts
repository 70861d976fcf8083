import type { Finding } from './Finding';
import { parsePolicy } from './parsePolicy';

const broad = ['*', 'http:', 'https:', 'ftp:', 'http://*', 'https://*'];
const isBroad = (source: string): boolean => broad.includes(source);
const isHttp = (source: string): boolean => source.startsWith('http:');

const finding = (found: string, modifier: number): Finding => ({
  test: 'content-security-policy',
  found,
  modifier,
});

/** The rows of the table “Content Security Policy (CSP)”, from the worst to the best. */
export function judgePolicy(policy: string | undefined): Finding {
  if (policy === undefined) return finding('not implemented', -25);
  const directives = parsePolicy(policy);
  const sourcesOf = (name: string): readonly string[] =>
    directives.get(name) ?? directives.get('default-src') ?? ['*'];
  const scripts = sourcesOf('script-src');
  const styles = sourcesOf('style-src');
  if (
    scripts.some((source) => isBroad(source) || ["'unsafe-inline'", 'data:'].includes(source)) ||
    sourcesOf('object-src').some(isBroad)
  )
    return finding('unsafe scripts or plugins', -20);
  if ([...directives.values()].flat().some(isHttp)) return finding('sources without https', -20);
  if ([...scripts, ...styles].includes("'unsafe-eval'")) return finding("'unsafe-eval'", -10);
  if (styles.some((source) => isBroad(source) || ["'unsafe-inline'", 'data:'].includes(source)))
    return finding('unsafe styles', 0);
  const isNone = directives.get('default-src')?.join(' ') === "'none'";
  return isNone ? finding("nothing unsafe, default-src 'none'", 10) : finding('nothing unsafe', 5);
}
