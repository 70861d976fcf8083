import { describe, expect, it } from 'vitest';
import { readScopes } from './readScopes';

const origins = { login: 'http://login', resourceManager: 'http://arm', graph: 'http://graph' };
const permissionsIn = (scope: string) => {
  const reading = readScopes(scope, origins);
  return reading.ok ? reading.scopes.permissions : reading.error.number;
};

describe('readScopes', () => {
  it.each([
    ['openid  profile', ['openid', 'profile']],
    ['http://arm/user_impersonation', ['user_impersonation']],
    ['http://arm/.default', ['user_impersonation']],
    ['http://graph/.default', ['User.Read', 'Application.Read.All']],
    ['user.read http://graph/Application.Read.All User.Read', ['User.Read', 'Application.Read.All']],
    ['', 900144],
    ['http://arm/openid', 650053],
    ['user_impersonation', 650053],
    ['http://arm.example/user_impersonation', 70011],
    ['http://login/.default', 70011],
  ])('reads "%s" as %o', (scope, expected) => {
    expect(permissionsIn(scope)).toEqual(expected);
  });
});
