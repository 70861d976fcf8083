/** `{tenantid}` stands for a tenant that is not known yet; MSAL puts in the one that a request is for. */
export function openIdConfiguration(loginOrigin: string, tenant: string) {
  const isOneTenant = !['organizations', 'common'].includes(tenant);
  return {
    token_endpoint: `${loginOrigin}/${tenant}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['none'],
    jwks_uri: `${loginOrigin}/${tenant}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: `${loginOrigin}/${isOneTenant ? tenant : '{tenantid}'}/v2.0`,
    authorization_endpoint: `${loginOrigin}/${tenant}/oauth2/v2.0/authorize`,
    end_session_endpoint: `${loginOrigin}/${tenant}/oauth2/v2.0/logout`,
  };
}
