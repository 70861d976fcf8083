const kept = globalThis as { cmkGuideTranslations?: Map<string, Map<string, unknown>> };

/**
 * A map that lasts as long as the process. Docusaurus loads its config, and all that it imports, anew for each language;
 * what a module holds would be read five times.
 */
export function keptInProcess<T>(name: string): Map<string, T> {
  kept.cmkGuideTranslations ??= new Map();
  const map = kept.cmkGuideTranslations.get(name) ?? new Map<string, unknown>();
  kept.cmkGuideTranslations.set(name, map);
  return map as Map<string, T>;
}
