import { existsSync } from 'node:fs';
import path from 'node:path';

/** The picture that chats show beside a link, below `static`: the English one where the language has none yet. */
export function socialCard(root: string, language: string): string {
  const own = `img/social/${language}.png`;
  return existsSync(path.join(root, 'static', own)) ? own : 'img/social/en.png';
}
