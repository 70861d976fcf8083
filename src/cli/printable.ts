/** A pasted text, or a name in Azure, shall not be able to write on the terminal what it likes. */
export const printable = (text: string): string => text.replace(/(?:(?!\n)[\p{Cc}\p{Cf}])+/gu, ' ');
