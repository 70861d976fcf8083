/**
 * Whether a part of the page could not be loaded: the connection is gone, or the server has newer files. The bundler
 * names its errors so; the browsers have messages of their own for modules.
 */
export function isLoadError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === 'ChunkLoadError' ||
    ('code' in error && error.code === 'CSS_CHUNK_LOAD_FAILED') ||
    /dynamically imported module|Importing a module script failed|Loading (CSS )?chunk/i.test(error.message)
  );
}
