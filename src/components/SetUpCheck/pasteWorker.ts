/// <reference lib="webworker" />
// Reads what was pasted away from the page: ten million characters must not stop the reader from scrolling.
import { type PasteRequest, type PasteResult, readCollected } from './readCollected';

export type PasteMessage =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'done'; readonly result: PasteResult };

const answer = (message: PasteMessage): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<PasteRequest>) => {
  const result = readCollected(data, (fraction) => answer({ kind: 'progress', fraction }));
  answer({ kind: 'done', result });
});
