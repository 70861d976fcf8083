/** @returns null when there is no such file; some hosts, and the server for writers, then answer with a page */
export async function fetchMarkdown(path: string): Promise<string | null> {
  try {
    const response = await fetch(path);
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    return response.ok && !isPage ? await response.text() : null;
  } catch {
    return null;
  }
}
