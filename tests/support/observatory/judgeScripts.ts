import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Finding } from './Finding';

const isElsewhere = (source: string): boolean => /^(?:[a-z]+:)?\/\//i.test(source);

const hasIntegrity = ({ properties }: Element): boolean => typeof properties.integrity === 'string';

const finding = (found: string, modifier: number): Finding => ({
  test: 'subresource-integrity',
  found,
  modifier,
});

/** The rows of the table “Subresource Integrity”. */
export function judgeScripts(html: string): Finding {
  const scripts: readonly Element[] = selectAll('script[src]', unified().use(rehypeParse).parse(html));
  const elsewhere = scripts.filter(({ properties }) => isElsewhere(String(properties.src)));
  if (elsewhere.some(({ properties }) => String(properties.src).startsWith('http:')))
    return finding('scripts of another host without https', -50);
  if (!elsewhere.every(hasIntegrity)) return finding('scripts of another host without integrity', -5);
  if (scripts.length > 0 && scripts.every(hasIntegrity)) return finding('all scripts have integrity', 5);
  return finding('all scripts are of this origin', 0);
}
