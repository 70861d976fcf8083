const token = /(?<![\w-])eyJ[\w-]{10,}\.[\w-]{4,}/;
const privateKey = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/;

/** What kind of secret stands somewhere in the text, if any. Linear in the length of the text. */
export const secretMaterialIn = (text: string): 'token' | 'private-key' | null =>
  token.test(text) ? 'token' : privateKey.test(text) ? 'private-key' : null;
