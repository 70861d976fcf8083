import { describe, expect, it } from 'vitest';
import { fileOf, whenBroken } from '../testing/realPages';

const page = 'prepare-your-key-vault.mdx';
const file = fileOf('nl', page);
const inEnglish = (line: number) => ({ file: fileOf('en', page), line });

describe('what a section is built of', () => {
  it('keeps its commands', () => {
    const { complaints, line } = whenBroken({
      page,
      change: ['az group create --name "$RESOURCE_GROUP"', 'az group create --name "$VAULT"'],
    });
    expect(complaints).toMatchObject([
      { file, line: line - 1, code: 'fact/changed', kind: 'code-block', english: inEnglish(line - 1) },
    ]);
  });

  it('keeps the kind of its boxes', () => {
    const { complaints, line } = whenBroken({
      page,
      change: [':::warning[Bestaand toegangsbeleid', ':::danger[Bestaand toegangsbeleid'],
    });
    expect(complaints).toEqual([
      {
        file,
        line,
        code: 'fact/changed',
        kind: 'admonition',
        shown: ':::danger[…]',
        expected: ':::warning[…]',
        english: inEnglish(174),
      },
    ]);
  });

  it('keeps the rows of its tables', () => {
    const row =
      '| De kluis maken, het netwerk instellen | Key Vault Contributor, Contributor of Owner | Resourcegroep |\n';
    const { complaints } = whenBroken({ page, change: [row, ''] });
    expect(complaints.filter(({ code }) => code === 'fact/changed')).toEqual([
      {
        file,
        line: 12,
        code: 'fact/changed',
        kind: 'table',
        shown: 'of 5 rows and 3 columns',
        expected: 'of 6 rows and 3 columns',
        english: inEnglish(12),
      },
    ]);
  });

  it('keeps the words of a cell', () => {
    const { complaints, line } = whenBroken({
      page,
      change: [
        '| De sleutel maken | Key Vault Crypto Officer. Owner is niet genoeg | Kluis |',
        '| De sleutel maken | Key Vault Crypto Officer. Owner is niet genoeg | |',
      ],
    });
    expect(complaints).toMatchObject([
      {
        file,
        line: line - 5,
        code: 'fact/changed',
        kind: 'table',
        shown: 'of 6 rows and 3 columns, empty: 5/3',
      },
    ]);
  });

  it('keeps each step', () => {
    const { complaints } = whenBroken({
      page,
      change: ['2. Open de link en meld u aan bij de tenant van de kluis.\n', ''],
    });
    expect(complaints).toContainEqual({
      file,
      line: 408,
      code: 'fact/changed',
      kind: 'list',
      shown: 'of 2 steps',
      expected: 'of 3 steps',
      english: inEnglish(408),
    });
  });

  it('keeps its widgets and their props, whichever words they show', () => {
    const { complaints, line } = whenBroken({
      page,
      change: ['<StepChecks check="key.found key.enabled', '<StepChecks check="key.found'],
    });
    expect(complaints).toMatchObject([
      {
        file,
        line,
        code: 'fact/changed',
        kind: 'widget',
        expected: '<StepChecks check="key.found key.enabled key.dates key.type key.size key.operations">',
      },
    ]);
  });

  it('keeps its order', () => {
    const { complaints } = whenBroken({
      page: 'customer-journey-analytics.mdx',
      change: [
        '<PortalKeyIdentifier />\n\n<KeyIdentifierCheck />',
        '<KeyIdentifierCheck />\n\n<PortalKeyIdentifier />',
      ],
    });
    expect(complaints).toMatchObject([{ code: 'fact/moved', kind: 'widget' }]);
  });
});
