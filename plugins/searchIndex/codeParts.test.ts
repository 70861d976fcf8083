import { expect, it } from 'vitest';
import { codeParts } from './codeParts';

it.each([
  ['vault.purge-protection', ['vault', 'purge', 'protection']],
  ['ForbiddenByRbac', ['forbiddenbyrbac', 'forbidden', 'by', 'rbac']],
  ['AADSTS65001', ['aadsts65001', 'aadsts', '65001']],
  ['UserErrorCMKKeyVault', ['usererrorcmkkeyvault', 'user', 'error', 'cmk', 'key', 'vault']],
])('finds %s by its parts', (code, parts) => {
  expect(codeParts(code)).toEqual(parts);
});
