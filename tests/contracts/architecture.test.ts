import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/root';

const config = '.oxlintrc.architecture.json';
let house: string;

beforeAll(() => {
  house = mkdtempSync(path.join(os.tmpdir(), 'cmk-guide-house-'));
  cpSync(path.join(root, config), path.join(house, config));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

/** Puts one file into an empty house and has the checker look at it. */
function complaintsAbout(file: string, content: string): string {
  rmSync(path.join(house, 'src'), { recursive: true, force: true });
  mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
  writeFileSync(path.join(house, file), content);
  const oxlint = path.join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const { status, stdout } = spawnSync(process.execPath, [oxlint, '--config', config, 'src'], {
    cwd: house,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stdout;
}

describe('the arrows of the house', () => {
  it.each([
    ['src/key-identifier/a.ts', `import '../messages/findings';`],
    ['src/key-identifier/a.ts', `import type { ReactNode } from 'react'; export type A = ReactNode;`],
    ['src/key-identifier/a.ts', `import { readFileSync } from 'node:fs'; export const a = readFileSync;`],
    ['src/key-identifier/a.ts', `export const now = Date.now();`],
    ['src/key-identifier/a.ts', `export const answer = fetch('https://contoso.com');`],
    ['src/evidence/a.ts', `import '../readiness/b';`],
    ['src/readiness/a.ts', `import '../messages/b';`],
    ['src/az-output/a.ts', `import '../azure/b';`],
    ['src/messages/findings/a.ts', `import '../../components/b';`],
    ['src/messages/a.ts', `import { useState } from 'react'; export const a = useState;`],
    ['src/messages/a.ts', `import '../azure/signIn';`],
    ['src/azure/a.ts', `import '../messages/b';`],
    ['src/azure/a.ts', `import '../readiness';`],
    ['src/cli/a.ts', `import '../azure/b';`],
    ['src/components/A/index.ts', `import '../../cli/b';`],
    ['src/components/A/index.ts', `import '../../../emulator/b';`],
    ['src/components/A/index.ts', `import '@site/src/cli/b';`],
  ])('%s must not say %s', (file, content) => {
    expect(complaintsAbout(file, content)).toMatch(/no-restricted/);
  });

  it.each([
    ['src/evidence/a.ts', `import '../key-identifier';`],
    ['src/messages/findings/a.ts', `import '../../key-identifier';`],
    ['src/messages/a.ts', `import type { A } from '../azure/codes/A'; export type B = A;`],
    ['src/components/A/index.ts', `import '../../messages/b'; import '../B'; import 'react';`],
    ['src/cli/a.ts', `import '../messages/b'; import 'node:fs';`],
  ])('%s may say %s', (file, content) => {
    expect(complaintsAbout(file, content)).toBe('');
  });
});
