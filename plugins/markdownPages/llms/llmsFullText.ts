import type { DocPage } from '../DocPage';

interface Document {
  readonly page: DocPage;
  readonly body: string;
}

/** All pages in one text. Each begins with its title, and under that stands its address. */
export function llmsFullText(documents: readonly Document[]): string {
  return documents
    .map(({ page, body }) => {
      const [title = ''] = /^# .*\n\n/.exec(body) ?? [];
      return `${title}<${page.address}>\n\n${body.slice(title.length)}`;
    })
    .join('\n---\n\n');
}
