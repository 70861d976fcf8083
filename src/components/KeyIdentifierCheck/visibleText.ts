const names: Readonly<Record<string, string>> = { ' ': '␣', '\n': '⏎', '\r': '', '\t': '⇥' };

/** Shows what the eye would not see: white space as its usual sign, other invisible characters by their code point. */
export const visibleText = (text: string): string =>
  text.replace(
    // eslint-disable-next-line no-control-regex
    /[\s\u0000-\u001f\u007f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g,
    (character) => names[character] ?? `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
