import type { Element } from 'hast';

/** @param name whole, or with `…` at its end for those that the build ends with a hash */
export function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  if (!Array.isArray(className)) return false;
  return name.endsWith('…')
    ? className.some((one) => String(one).startsWith(name.slice(0, -1)))
    : className.includes(name);
}
