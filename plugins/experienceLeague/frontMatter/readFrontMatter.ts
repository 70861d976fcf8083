import { parseDocument } from 'yaml';
import type { Problem } from '../Problem';
import { splitFrontMatter } from './splitFrontMatter';

export interface FrontMatterProblem {
  readonly line: number;
  readonly problem: Problem;
}

export interface DialectFrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly problems: readonly FrontMatterProblem[];
}

interface Entry {
  readonly field: string;
  readonly line: number;
  readonly lines: readonly string[];
}

/** Identifiers of which YAML could make a number: `1e10` is a commit, and `0123` is not 123. */
const literalFields = ['exl-id', 'source-git-commit', 'TQID', 'ht-degree', 'source-wordcount', 'title'];

/**
 * Reads the front matter of a page in the dialect from the text of its file, `ht-degree` and `workflow-type` included.
 * Each field is read by itself, so that one that is broken takes no other with it.
 */
export function readFrontMatter(source: string): DialectFrontMatter {
  const { lines, isClosed } = splitFrontMatter(source);
  const problems: FrontMatterProblem[] = isClosed
    ? []
    : [{ line: 1, problem: { code: 'front-matter/not-closed' } }];
  const fields = new Map<string, unknown>();
  for (const entry of entriesOf(lines, problems)) {
    if (fields.has(entry.field)) {
      problems.push({
        line: entry.line,
        problem: { code: 'front-matter/repeated-field', field: entry.field },
      });
    }
    fields.set(entry.field, valueOf(entry, problems));
  }
  return { fields: Object.fromEntries(fields), problems };
}

function entriesOf(lines: readonly string[], problems: FrontMatterProblem[]): Entry[] {
  const entries: { field: string; line: number; lines: string[] }[] = [];
  for (const [index, text] of lines.entries()) {
    const line = index + 2;
    const field = /^["']?([\w$][\w .$-]*?)["']?\s*:(?:\s|$)/.exec(text)?.[1];
    if (field !== undefined) entries.push({ field, line, lines: [text] });
    else if (/^\s*(?:#|$)/.test(text) && !/^\s/.test(text)) continue;
    else if (/^(?:\s|-(?:\s|$))/.test(text) && entries.length > 0) entries.at(-1)?.lines.push(text);
    else if (text.trim() !== '') {
      problems.push({ line, problem: { code: 'front-matter/unreadable-line', found: text.trim() } });
    }
  }
  return entries;
}

function valueOf({ field, line, lines }: Entry, problems: FrontMatterProblem[]): unknown {
  const schema = literalFields.includes(field) ? 'failsafe' : 'core';
  // YAML allows no tab for indentation, and editors leave them there.
  const source = lines.join('\n').replaceAll('\t', '  ');
  const document = parseDocument(source, { schema, logLevel: 'silent', uniqueKeys: false });
  const parsed: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  if (isRecord(parsed) && Object.keys(parsed).length === 1) return Object.values(parsed)[0];
  const text = lines
    .map((part) => part.trim())
    .join(' ')
    .replace(/^[^:]*:\s*/, '');
  const taxonomy = taxonomyEntry(text);
  if (taxonomy !== null) return taxonomy;
  // `title: Keys: an overview` has only one meaning; in a taxonomy, another field is hidden in the value.
  const isPlain = lines.length === 1 && !/^["'[{|>&*!%@`]/.test(text) && !field.endsWith('_v2');
  if (!isPlain) {
    problems.push({
      line,
      problem: { code: 'front-matter/unreadable-field', field, found: shortened(text) },
    });
  }
  return text.replace(/^(["'])(.*)\1$/, '$2');
}

/** `product_v2: id: 1a2b internal-label: Journey Optimizer`, a list of one entry that lost its line breaks. */
function taxonomyEntry(text: string): Record<string, string>[] | null {
  const entries = text.split(/(?:^|[\s,]+)-?\s*(?=id:\s)/).filter((part) => part.trim() !== '');
  const read = entries.map((entry) =>
    /^id:\s*["']?([^\s"',]+)["']?(?:[\s,]+(internal-label):\s*["']?(.*?)["']?,?)?$/.exec(entry.trim()),
  );
  if (read.length === 0 || read.some((match) => match === null)) return null;
  return read.map((match): Record<string, string> => {
    const id = match?.[1] ?? '';
    return match?.[3] === undefined ? { id } : { id, 'internal-label': match[3] };
  });
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
