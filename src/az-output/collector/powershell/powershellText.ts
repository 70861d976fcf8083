import { isPlain, percentEncoded } from '../percentEncoded';

/** An expression of PowerShell for the text, whatever is in it. PowerShell takes typographic quotes for quotes too. */
export const powershellText = (text: string): string =>
  isPlain(text) ? `'${text}'` : `[uri]::UnescapeDataString('${percentEncoded(text)}')`;
