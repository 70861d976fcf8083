import type { Hono } from 'hono';
import { cors } from 'hono/cors';
import { openIdConfiguration } from './openIdConfiguration';
import type { LoginContext } from './LoginContext';

/** What applications and resources may ask about the sign-in host, without anybody signing in. */
export function addDiscovery(app: Hono, { world, directory }: LoginContext): void {
  // Before the routes that begin with a tenant, of which `common` is one.
  app.get('/common/discovery/instance', cors(), (c) => {
    const { host } = new URL(world.origins.login);
    return c.json({
      tenant_discovery_endpoint: `${world.origins.login}/common/v2.0/.well-known/openid-configuration`,
      'api-version': '1.1',
      metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
    });
  });

  app.get('/:tenant/discovery/v2.0/keys', cors(), (c) => c.json(world.tokens.publicKeys()));

  app.get('/:tenant/v2.0/.well-known/openid-configuration', cors(), (c) => {
    const tenant = c.req.param('tenant');
    return directory.hasTenant(tenant)
      ? c.json(openIdConfiguration(world.origins.login, tenant))
      : c.json(
          { error: 'invalid_tenant', error_description: `AADSTS90002: Tenant '${tenant}' not found.` },
          400,
        );
  });
}
