import type { PasteMessage } from './pasteWorker';
import { type PasteRequest, type PasteResult, readCollected } from './readCollected';

/** Up to here, reading takes less time than starting a worker. */
const smallText = 100_000;

/**
 * Reads pasted text, large text in a worker. Calling the returned function ends it; then nothing is reported any more.
 */
export function readInBackground(
  request: PasteRequest,
  onProgress: (fraction: number) => void,
  onDone: (result: PasteResult) => void,
): () => void {
  if (request.text.length <= smallText || typeof Worker === 'undefined') {
    onDone(readCollected(request));
    return () => {};
  }
  const worker = new Worker(new URL('./pasteWorker.ts', import.meta.url));
  worker.addEventListener('message', ({ data }: MessageEvent<PasteMessage>) => {
    if (data.kind === 'progress') return onProgress(data.fraction);
    worker.terminate();
    onDone(data.result);
  });
  // A worker that cannot be loaded, behind a proxy say, is no reason to give up.
  worker.addEventListener('error', () => {
    worker.terminate();
    onDone(readCollected(request));
  });
  // A worker has no origin to name, unlike a window.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage(request);
  return () => worker.terminate();
}
