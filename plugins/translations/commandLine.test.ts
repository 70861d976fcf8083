import { expect, it } from 'vitest';
import { root } from '../../tests/support/root';
import { commandLine } from './commandLine';

const run = (...args: readonly string[]) => commandLine(root, args, '2030-01-31');

it('names what it expects when it is used wrongly', () => {
  expect(() => run('verify')).toThrow(/Expected check, status, confirm or add; found “verify”/);
  expect(() => run('check', 'de')).toThrow(/Expected languages out of nl, .*; found “de”/);
  expect(() => run('confirm', 'nl')).toThrow(/Expected a language and a page/);
  expect(() => run('confirm', 'nl', 'docs/no-such-page.mdx')).toThrow(
    /no English page docs\/no-such-page\.mdx\. There are: .*index\.mdx/,
  );
  expect(() => run('confirm', 'nl', 'no-such-page')).toThrow(/Expected a page such as docs\/index\.mdx/);
  expect(() => run('confirm', 'nl', 'all', '--only', 'create')).toThrow(/--only names a part of one page/);
  expect(() => run('confirm', 'nl', 'docs/index.mdx', '--only', 'no-such-section')).toThrow(
    /docs\/index\.mdx has no section no-such-section\. It has: @front-matter, /,
  );
});

it('lists every page of a language', () => {
  const { lines, exitCode } = run('status', 'sv');
  expect(lines).toContainEqual(expect.stringMatching(/^sv {2}reference\/checks\.mdx: /));
  expect(exitCode).toBe(0);
});
