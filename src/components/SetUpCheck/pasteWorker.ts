/// <reference lib="webworker" />
// Reads what was pasted away from the page: ten million characters must not stop the reader from scrolling.
import { type AskedAbout, type PasteReading, readPaste } from '../../az-output';

export interface PasteRequest {
  readonly text: string;
  readonly asked: AskedAbout;
}

export type PasteMessage =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'done'; readonly reading: PasteReading };

const answer = (message: PasteMessage): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<PasteRequest>) => {
  const reading = readPaste(data.text, data.asked, (fraction) => answer({ kind: 'progress', fraction }));
  answer({ kind: 'done', reading });
});
