import * as valibot from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { readText } from '../places';

type Key = string | number;

/** What a file of data says, and where in the file it says it. */
export interface Data<T> {
  readonly value: T;
  /** Line of what stands at a path, such as `[3, 'term']`. */
  readonly lineAt: (path: readonly Key[]) => number;
}

/**
 * Reads JSON that people write by hand. It is read as YAML, of which JSON is a part, because that tells the lines.
 * @throws Error naming file and line, the entry, what was expected and what was found
 */
export function readData<Schema extends valibot.GenericSchema>(
  root: string,
  file: string,
  schema: Schema,
): Data<valibot.InferOutput<Schema>> {
  const text = readText(root, file);
  const value = parseJson(file, text);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (path: readonly Key[]): number => {
    const node = document.getIn(path, true);
    return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
  };
  const result = valibot.safeParse(schema, value);
  if (result.success) return { value: result.output, lineAt };
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(({ key }) => key as Key);
  const found = issue.received === 'undefined' ? 'nothing' : JSON.stringify(issue.input).slice(0, 80);
  const place = [entryName(value, path[0]), ...path.slice(1)].join(', ');
  throw new Error(`${file}:${lineOfIssue(lineAt, path)}: ${place}: ${reason(issue)}; found ${found}.`);
}

/** Valibot names an unknown field by the field itself, and says that it expects "never". */
const reason = ({ message, expected }: valibot.BaseIssue<unknown>): string =>
  expected === 'never' ? 'there is no such field; expected one of those of the schema' : message;

/** A field that is missing has no line; what it is missing in has one. */
function lineOfIssue(lineAt: (path: readonly Key[]) => number, path: readonly Key[]): number {
  const line = lineAt(path);
  return line > 1 || path.length === 0 ? line : lineOfIssue(lineAt, path.slice(0, -1));
}

function entryName(value: unknown, index: Key | undefined): string {
  if (index === undefined) return 'the whole file';
  const entry = (value as Record<Key, { id?: unknown; name?: unknown } | null>)[index];
  const shown = entry?.id ?? entry?.name;
  return typeof shown === 'string' ? `entry “${shown}”` : `entry ${Number(index) + 1}`;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is no JSON: ${(error as Error).message}`, { cause: error });
  }
}
