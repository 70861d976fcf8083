import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint';
import { parsePage } from './parsePage';

const of = (text: string): string => {
  const [section] = parsePage('docs/page.mdx', text).sections;
  if (section === undefined) throw new Error('A page has at least the part above its first heading.');
  return fingerprint(section);
};

const text =
  'Open the **vault** in the [portal](https://portal.azure.com).\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n';

describe('two ways to write the same', () => {
  it.each([
    ['another line end', text.replace('**vault** in', '**vault**\nin')],
    ['more blank lines', text.replace('\n\n|', '\n\n\n\n|')],
    ['another sign for emphasis', text.replaceAll('**', '__')],
    ['another width of the table', text.replaceAll('| --- |', '| ------- |')],
    ['a comment', text.replace('the [portal]', 'the {/* not the CLI */}[portal]')],
    ['a comment between paragraphs', text.replace('\n\n|', '\n\n{/* two rows */}\n\n|')],
  ])('have one fingerprint: %s', (_, other) => {
    expect(of(other)).toBe(of(text));
  });
});

describe('a change of what is said', () => {
  it.each([
    ['a word', text.replace('Open', 'Close')],
    ['the target of a link', text.replace('portal.azure.com', 'portal.azure.us')],
    ['emphasis that is gone', text.replaceAll('**', '')],
    ['a cell', text.replace('| 2 |', '| 3 |')],
  ])('has another fingerprint: %s', (_, other) => {
    expect(of(other)).not.toBe(of(text));
  });

  it('has another fingerprint: white space in a command', () => {
    expect(of('```bash\naz login\n```')).not.toBe(of('```bash\naz  login\n```'));
  });

  it('has another fingerprint: the value of a widget', () => {
    expect(of('<CopyValue value="1" />')).not.toBe(of('<CopyValue value="2" />'));
  });
});

it('a heading has the fingerprint of its words, not of its id', () => {
  const [, one] = parsePage('docs/page.mdx', '## Title {/* #one */}\n').sections;
  const [, other] = parsePage('docs/page.mdx', '## Title {/* #other */}\n').sections;
  expect(one?.id).toBe('one');
  expect(one && fingerprint(one)).toBe(other && fingerprint(other));
});
