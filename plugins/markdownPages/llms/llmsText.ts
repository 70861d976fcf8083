import type { Section } from './Section';

export interface Edition {
  /** The language's own name for itself. */
  readonly label: string;
  /** Of its llms.txt. */
  readonly address: string;
}

interface Parts {
  readonly title: string;
  readonly summary: string;
  /** The same list in the other languages; their names need no translation. */
  readonly others: readonly Edition[];
  readonly sections: readonly Section[];
}

/** The list of all pages, in the form that https://llmstxt.org describes. */
export function llmsText({ title, summary, others, sections }: Parts): string {
  const blocks = [
    `# ${title}`,
    `> ${summary}`,
    others.map(({ label, address }) => `- [${label}](${address})`).join('\n'),
    ...sections.flatMap(({ heading, pages }) => [
      `## ${heading}`,
      pages
        .map((page) => `- [${inLink(page.title)}](${page.markdownAddress}): ${page.description}`)
        .join('\n'),
    ]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A bracket in a title would end the words of the link. */
const inLink = (title: string): string => title.replace(/[[\]]/g, '\\$&');
