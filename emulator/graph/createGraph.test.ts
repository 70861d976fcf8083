import { describe, expect, test } from 'vitest';
import { exampleScenario, ids } from '../control/support/exampleScenario';
import { exampleWorld } from '../control/support/exampleWorld';
import type { Scenario } from '../model/Scenario';
import { createGraph } from '.';

interface AnswerBody {
  readonly value?: readonly Readonly<Record<string, unknown>>[];
  readonly error?: {
    readonly code: string;
    readonly message: string;
    readonly innerError: Readonly<Record<string, string>>;
  };
  readonly [name: string]: unknown;
}

async function graph(scopes: readonly string[], scenario: Scenario = exampleScenario()) {
  const { world, headers } = await exampleWorld(scenario);
  const app = createGraph(world);
  const ask = async (path: string, init: RequestInit & { tenantId?: string } = {}) => {
    const { tenantId, ...rest } = init;
    const response = await app.request(`${world.origins.graph}${path}`, {
      ...rest,
      headers: { ...(await headers({ resource: 'graph', scopes, tenantId })), ...rest.headers },
    });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as AnswerBody,
    };
  };
  return { app, world, ask, headers };
}

const applications = ['User.Read', 'Application.Read.All'];
const byAppId = `$filter=appId%20eq%20'${ids.application}'`;

describe('service principals', () => {
  test('are found by application id, with the selected fields and their context', async () => {
    const { ask, world } = await graph(applications);
    const { body } = await ask(`/v1.0/servicePrincipals?${byAppId}&$select=id,accountEnabled`);
    expect(body).toEqual({
      '@odata.context': `${world.origins.graph}/v1.0/$metadata#servicePrincipals(id,accountEnabled)`,
      value: [{ id: ids.principal, accountEnabled: true }],
    });
  });

  test('that are not installed are an empty list, and 404 when one is asked for', async () => {
    const { ask } = await graph(applications);
    expect((await ask(`/v1.0/servicePrincipals?$filter=appId eq '${ids.reader}'`)).body.value).toEqual([]);
    const one = await ask(`/v1.0/servicePrincipals(appId='${ids.reader}')`);
    expect([one.status, one.body.error?.code]).toEqual([404, 'Request_ResourceNotFound']);
    expect((await ask(`/v1.0/servicePrincipals(appId='${ids.application}')?$select=id`)).body.id).toBe(
      ids.principal,
    );
  });

  test('that were deleted are among the deleted items', async () => {
    const { ask } = await graph(applications);
    const path = `/v1.0/directory/deletedItems/microsoft.graph.servicePrincipal?${byAppId}`;
    expect((await ask(path)).body.value).toMatchObject([{ id: ids.deletedPrincipal }]);
  });

  test.each([
    ['User.Read alone', ['User.Read'], true],
    ['consent but no right of their own', applications, false],
  ])('are not shown to a token with %s', async (_, scopes, maySeeApplications) => {
    const { ask } = await graph(scopes, exampleScenario({ membership: { maySeeApplications } }));
    const { status, body } = await ask(`/v1.0/servicePrincipals?${byAppId}`);
    expect([status, body.error?.code]).toEqual([403, 'Authorization_RequestDenied']);
    expect(body.error?.innerError['request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('with a filter or a field that does not exist are 400', async () => {
    const { ask } = await graph(applications);
    const filter = await ask("/v1.0/servicePrincipals?$filter=displayName eq 'a'");
    expect([filter.status, filter.body.error?.code]).toEqual([400, 'Request_UnsupportedQuery']);
    expect((await ask(`/v1.0/servicePrincipals?${byAppId}&$select=colour`)).status).toBe(400);
  });
});

describe('the signed-in user', () => {
  const roles =
    '/v1.0/me/transitiveMemberOf/microsoft.graph.directoryRole?$select=id,displayName,roleTemplateId';

  test('has roles by template, whose names stay hidden from User.Read alone', async () => {
    const { ask } = await graph(['User.Read']);
    expect((await ask(roles)).body.value).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        displayName: null,
        roleTemplateId: ids.applicationAdministrator,
      },
    ]);
  });

  test('has roles with names for a token that reads the directory', async () => {
    const { ask } = await graph(['User.Read', 'Directory.Read.All']);
    expect((await ask(roles)).body.value).toMatchObject([{ displayName: 'Application Administrator' }]);
  });

  test('has another name and no roles where they are a guest', async () => {
    const { ask } = await graph(['User.Read']);
    expect((await ask(roles, { tenantId: ids.otherTenant })).body.value).toEqual([]);
    const me = await ask('/v1.0/me?$select=userPrincipalName,userType', { tenantId: ids.otherTenant });
    expect(me.body).toMatchObject({
      userPrincipalName: 'reader_contoso.example#EXT#@fabrikam.example',
      userType: 'Guest',
    });
    const organization = await ask('/v1.0/organization', { tenantId: ids.otherTenant });
    expect(organization.body.value).toMatchObject([{ id: ids.otherTenant, displayName: 'Fabrikam' }]);
  });

  test('is refused without the scope to read them', async () => {
    const { ask } = await graph(['openid']);
    expect((await ask('/v1.0/me')).status).toBe(403);
    expect((await ask(roles)).status).toBe(403);
  });
});

describe('requests that are not good', () => {
  test('a missing token and one for Resource Manager are 401 with a challenge', async () => {
    const { app, headers } = await graph([]);
    for (const given of [{}, await headers()]) {
      const response = await app.request('/v1.0/me', { headers: given });
      expect(response.status).toBe(401);
      expect(response.headers.get('WWW-Authenticate')).toContain('authorization_uri=');
      expect(((await response.json()) as AnswerBody).error?.code).toBe('InvalidAuthenticationToken');
    }
  });

  test('an unknown segment is named', async () => {
    const { status, body } = await (await graph(applications)).ask('/v1.0/cupboards');
    expect(status).toBe(400);
    expect(body.error?.message).toBe("Resource not found for the segment 'cupboards'.");
  });

  test('nothing can be changed', async () => {
    const { ask } = await graph(applications);
    expect((await ask('/v1.0/servicePrincipals', { method: 'POST', body: '{}' })).status).toBe(405);
  });
});

test('every page may read the answers, and the headers for another try', async () => {
  const { ask } = await graph(['User.Read']);
  const { headers } = await ask('/v1.0/me', { headers: { Origin: 'http://localhost:3000' } });
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
  const exposed = headers.get('Access-Control-Expose-Headers')?.split(',');
  expect(exposed).toEqual(expect.arrayContaining(['Retry-After', 'WWW-Authenticate', 'request-id']));
  expect(headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
});
