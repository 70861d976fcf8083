const same: Readonly<Record<string, string>> = { '’': "'", '\u2011': '-' };

/** A text in which signs that mean the same are the same sign. All offsets stay. */
export const searchable = (text: string): string =>
  text.replace(/[’\u2011]|\s/g, (sign) => same[sign] ?? ' ');
