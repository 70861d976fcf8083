import { describe, expect, it } from 'vitest';
import { contoso, testLogin } from './support/testWorld';

async function ask(path: string) {
  const { login, world } = await testLogin();
  const response = await login.request(`${world.origins.login}${path}`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown>, world };
}

describe('discovery', () => {
  it('names the endpoints of one tenant', async () => {
    const { body } = await ask(`/${contoso}/v2.0/.well-known/openid-configuration`);
    expect(body).toMatchObject({
      issuer: `http://localhost:40000/${contoso}/v2.0`,
      token_endpoint: `http://localhost:40000/${contoso}/oauth2/v2.0/token`,
      authorization_endpoint: `http://localhost:40000/${contoso}/oauth2/v2.0/authorize`,
    });
  });

  it('leaves the issuer open where any tenant may sign in', async () => {
    const { body } = await ask('/organizations/v2.0/.well-known/openid-configuration');
    expect(body.issuer).toBe('http://localhost:40000/{tenantid}/v2.0');
  });

  it('knows no other tenants', async () => {
    expect((await ask('/nowhere.example/v2.0/.well-known/openid-configuration')).status).toBe(400);
  });

  it('publishes the keys and the host itself', async () => {
    const { body, world } = await ask('/common/discovery/v2.0/keys');
    expect(body).toEqual(world.tokens.publicKeys());
    expect((await ask('/common/discovery/instance')).body.metadata).toEqual([
      {
        preferred_network: 'localhost:40000',
        preferred_cache: 'localhost:40000',
        aliases: ['localhost:40000'],
      },
    ]);
  });
});
