import { describe, expect, it } from 'vitest';
import { answerNames } from '../../../evidence/Bundle';
import { judgeKeyIdentifier } from '../../../key-identifier';
import { collectorScript } from '../collectorScript';

const appId = '251e3919-1940-4296-bb8b-6b9a5e8a4805';
const scriptFor = (host: string, app = appId): string => {
  const { identifier } = judgeKeyIdentifier(`https://${host}/keys/adobe-cmk`);
  return collectorScript('powershell', { identifier: identifier!, appId: app });
};
const script = scriptFor('contoso.vault.azure.net');

/** The script without comments and without what stands between single quotes; the only quotes it uses. */
function bare(text: string): string {
  let rest = '';
  for (const piece of text.matchAll(/'(?:[^'\n]|'')*'|#[^\n]*|[^'#]+|['#]/g)) {
    if (piece[0].startsWith("'")) rest += piece[0].length > 1 ? 'TEXT' : 'UNBALANCED';
    else if (!piece[0].startsWith('#')) rest += piece[0];
  }
  return rest;
}

function unclosed(text: string): string {
  const open: string[] = [];
  for (const [mark] of text.matchAll(/[(){}[\]]/g)) {
    const opener = { ')': '(', '}': '{', ']': '[' }[mark];
    if (opener === undefined) open.push(mark);
    else if (open.pop() !== opener) return `${mark} closes nothing`;
  }
  return open.join('');
}

describe('the collector for PowerShell', () => {
  it('closes what it opens, and has no text that PowerShell would fill in', () => {
    expect(bare(script)).not.toMatch(/UNBALANCED|"|`/);
    expect(unclosed(bare(script))).toBe('');
  });

  it('can be pasted as one block: no empty line, no tab, no long line', () => {
    expect(script).toMatch(/^(# .+\n)+& \{\n[^]*\n\}\n$/);
    expect(script).not.toMatch(/\n\n|[\t\r]|[^\n]{200}|[^\n -~]/);
  });

  it('can be parsed by Windows PowerShell 5.1, which it tells that it is too old', () => {
    expect(bare(script)).not.toMatch(/\?\?|\?\.|&&|\|\|| \? /);
    expect(script).toContain('This script needs PowerShell 7.');
  });

  it.each([
    '/v1.0/me/transitiveMemberOf/microsoft.graph.directoryRole?$select=id,displayName,roleTemplateId',
    '/v1.0/servicePrincipals?$filter=appId%20eq%20',
    '&$select=id,appId,displayName,accountEnabled,appOwnerOrganizationId,servicePrincipalType,disabledByMicrosoftStatus',
    '/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01',
    '?api-version=2026-02-01',
    '/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01&$filter=atScope()',
    '/providers/Microsoft.Authorization/denyAssignments?api-version=2022-04-01&$filter=atScope()',
  ])('asks for %s, between single quotes', (address) => {
    expect(script).toContain(`'${address}`);
  });

  it('knows no way to change anything', () => {
    expect(script).not.toMatch(/\b(put|patch|delete|create|update)\b/i);
    expect(script.match(/Invoke-CmkRequest 'post'/g)).toHaveLength(2);
    expect(script.match(/Invoke-CmkRequest (?!'post')/g)?.length).toBe(
      script.match(/Invoke-CmkRequest 'get'/g)!.length,
    );
  });

  it('fills each member of the bundle', () => {
    for (const name of answerNames) expect(script).toContain(`$answers['${name}']`);
  });

  it('leaves out, for a Managed HSM, what Azure Resource Manager answers for vaults only', () => {
    const hsm = scriptFor('contoso.managedhsm.azure.net');
    expect(hsm).toContain(`$collection = 'managedHSMs'`);
    expect(hsm).not.toMatch(/Microsoft\.Authorization\/|checkNameAvailability|deletedVaults'\]/);
    expect(unclosed(bare(hsm))).toBe('');
  });

  it.each(["'; Remove-Item x; '", '’; Remove-Item x; ‘', '$(Remove-Item x)', '`', '"', 'a\nb', '#'])(
    'keeps what the reader entered inside its quotes: %j',
    (app) => {
      const nasty = scriptFor('contoso.vault.azure.net', app);
      expect(bare(nasty).replace('[uri]::UnescapeDataString(TEXT)', 'TEXT')).toBe(bare(script));
      const encoded = /UnescapeDataString\('([^']*)'\)/.exec(nasty)![1]!;
      expect(decodeURIComponent(encoded)).toBe(app);
      expect(nasty).not.toMatch(/[^\n -~]/);
    },
  );
});
