import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { root } from '../../tests/support/root';
import { remarkWidgets, widgetNames } from './remarkWidgets';

const withImports = (page: string): string =>
  unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkWidgets(root))
    .use(remarkStringify)
    .processSync(page)
    .toString();

it('imports each widget of a page once, wherever it stands', () => {
  expect(withImports('# Check\n\n<CheckFacts />\n\nSee <CheckFacts /> and <Glossary />.\n')).toMatch(
    /^import CheckFacts from '@site\/src\/widgets\/CheckFacts';\s+import Glossary from '@site\/src\/widgets\/Glossary';\s+# Check/,
  );
});

it('imports nothing into a page without widgets', () => {
  const page = '# Check\n\n<Tabs>\n  Text\n</Tabs>\n';
  expect(withImports(page)).toBe(page);
});

it('knows the widgets by their files', () => {
  expect(widgetNames(root)).toEqual(expect.arrayContaining(['SetUpCheck', 'StepChecks', 'TrustDiagram']));
});
