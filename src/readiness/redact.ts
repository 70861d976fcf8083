import { builtInRoles, managedHsmRoles } from '../evidence';
import { presetAppId } from './products';
import type { Report } from './Report';

/** Also one that was cut off because the text was long. */
const guid =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{1,4}(?:-[0-9a-f]{0,4}(?:-[0-9a-f]{0,11})?)?$/gi;
const mailAddress = /[\w.+#-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;

/** The same for everybody, so they give nobody away. */
const publicIds = new Set([
  ...Object.keys(builtInRoles),
  ...Object.keys(managedHsmRoles),
  ...Object.values(presetAppId),
  '00000000-0000-0000-0000-000000000000',
]);

/**
 * The report with `id-1`, `id-2` … in place of ids and mail addresses: who has the report cannot tell the tenant, but
 * sees where the same id comes again. Names of vault and key stay: without them a report says nothing.
 */
export function redact(report: Report): Report {
  const masks = new Map<string, string>();
  const mask = (id: string): string => {
    const plain = id.toLowerCase();
    if (publicIds.has(plain)) return id;
    const known = masks.get(plain) ?? `id-${masks.size + 1}`;
    masks.set(plain, known);
    return known;
  };
  return masked(report, (text) => text.replace(guid, mask).replace(mailAddress, mask)) as Report;
}

function masked(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, masked(item, mask)]));
}
