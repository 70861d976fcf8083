import { isPlain, percentEncoded } from '../percentEncoded';

/** A word of bash that stands for the text, whatever is in it. Bytes are spelled out where a paste could change them. */
export const bashText = (text: string): string =>
  isPlain(text) ? `'${text}'` : `$'${percentEncoded(text).replaceAll('%', String.raw`\x`)}'`;
