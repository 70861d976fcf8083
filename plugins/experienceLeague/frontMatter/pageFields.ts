import { DocFrontMatterSchema } from '@docusaurus/plugin-content-docs/lib/frontMatter.js';

interface PageFields {
  readonly fields: Record<string, unknown>;
  readonly refused: readonly { field: string; reason: string }[];
}

/** Fields of Docusaurus that name another page or choose another parser: a value of the dialect would stop the build. */
const notForPages = ['mdx', 'id', 'tags', 'image', 'pagination_next', 'pagination_prev', 'displayed_sidebar'];

/**
 * Makes fields of Docusaurus from those of the dialect, which are kept beside them. What Docusaurus would refuse is left
 * out, because it stops the whole build.
 */
export function pageFields(read: Readonly<Record<string, unknown>>): PageFields {
  const fields: Record<string, unknown> = { ...withoutEmpty(read), ...derived(read) };
  const refused = notForPages
    .filter((field) => field in fields)
    .map((field) => ({ field, reason: 'it has another meaning here' }));
  for (const { field } of refused) delete fields[field];
  for (;;) {
    const { error } = DocFrontMatterSchema.validate(fields, { convert: true, allowUnknown: true });
    const detail = error?.details[0];
    const field = detail?.path[0];
    if (detail === undefined || field === undefined || !(field in fields)) return { fields, refused };
    delete fields[field];
    refused.push({ field: String(field), reason: detail.message });
  }
}

/** A field without a value says nothing, and Docusaurus takes no null. */
const withoutEmpty = (read: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(read).filter(([, value]) => value !== null && value !== undefined));

function derived(read: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const levels = Number(read['mini-toc-levels']);
  return {
    ...(isYes(read.hide) && { unlisted: true }),
    ...(isYes(read.hidefromtoc) && { sidebar_class_name: 'experience-league-hidden' }),
    // The first level is the title, so that two levels are the fewest that show anything.
    ...(Number.isInteger(levels) &&
      levels > 0 && { toc_max_heading_level: Math.min(Math.max(levels, 2), 6) }),
    ...(typeof read.keywords === 'string' && { keywords: listOf(read.keywords) }),
  };
}

const isYes = (value: unknown): boolean => value === true || /^(?:yes|true|on)$/i.test(String(value));

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
