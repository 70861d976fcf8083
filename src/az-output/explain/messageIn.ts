const longest = 300;

/** The message beside an unknown code, word for word, as far as it can be told where it begins. */
export function messageIn(text: string, raw: string): string | null {
  const from = text.indexOf(raw) + raw.length;
  const rest = text.slice(from, from + 2000);
  const quoted = /"message"\s{0,8}:\s{0,8}"((?:[^"\\]|\\.){0,1500})/.exec(rest)?.[1];
  if (quoted !== undefined) return shortened(unescaped(quoted));
  const plain = /^["')\\]{0,4}:?[ \t]{1,8}([^\r\n]{1,1000})/.exec(rest)?.[1];
  return plain === undefined ? null : shortened(plain);
}

function unescaped(quoted: string): string {
  try {
    return JSON.parse(`"${quoted}"`) as string;
  } catch {
    return quoted;
  }
}

/** Never half a character: a pair of code units stays together. */
const shortened = (message: string): string | null => {
  const text = message
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
  return text === '' ? null : text;
};
