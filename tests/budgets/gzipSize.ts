import { gzipSync } from 'node:zlib';

/** Bytes after gzip at its highest level, which is how hosts store what does not change. */
export const gzipSize = (content: Buffer | string): number => gzipSync(content, { level: 9 }).length;
