/** More than any answer of Azure to these questions; a page of a thousand assignments has one. */
export const sizeLimit = 20_000_000;

export class TooLarge extends Error {}

/** The body as text, read piece by piece, so that one without an end fills no memory. */
export async function readText({ body }: Response, limit = sizeLimit): Promise<string> {
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new TooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}
