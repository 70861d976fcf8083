import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderDialect } from './testing/renderDialect';

const folder = fileURLToPath(new URL('./fixtures', import.meta.url));

describe('a page in the dialect', () => {
  it.each(readdirSync(folder))('renders “%s” as its fixture says, with its warnings', async (name) => {
    const at = (file: string): string => path.join(folder, name, file);
    const { html, warnings } = await renderDialect(readFileSync(at('input.md'), 'utf8'));
    await expect(`${html}\n`).toMatchFileSnapshot(at('output.html'));
    await expect(warnings.map((line) => `${line}\n`).join('')).toMatchFileSnapshot(at('warnings.txt'));
  });
});
