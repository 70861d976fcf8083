import { translate } from '@docusaurus/Translate';
import type { ParamsOf, ScopeLevel } from '../../readiness';
import { shownDate, shownList } from './shown';

/** Who gave the access, where, through what and since when. */
export function grantWords(grant: ParamsOf<'grant.key-access/effective'>, language: string): string {
  if (grant.through === 'policy') {
    return translate({
      id: 'readiness.grant.policy',
      message: 'An access policy of the vault lets the Adobe application read, wrap and unwrap.',
      description: 'Check: access to the key; holds, in a vault with access policies',
    });
  }
  const values = {
    roles: shownList(grant.roles, language),
    place: scopeWords(grant.level),
    date: grant.since === null ? '' : shownDate(grant.since, language),
  };
  if (grant.through === 'group') {
    return grant.since === null
      ? translate(
          {
            id: 'readiness.grant.group',
            message:
              'The Adobe application can read, wrap and unwrap: it belongs to a group that has the role {roles} {place}.',
            description: 'Check: access to the key; holds. {place}: e.g. “on the vault”',
          },
          values,
        )
      : translate(
          {
            id: 'readiness.grant.groupSince',
            message:
              'The Adobe application can read, wrap and unwrap: it belongs to a group that has had the role {roles} {place} since {date}.',
            description: 'Check: access to the key; holds. {place}: e.g. “on the vault”',
          },
          values,
        );
  }
  return grant.since === null
    ? translate(
        {
          id: 'readiness.grant.direct',
          message: 'The Adobe application can read, wrap and unwrap: it has the role {roles} {place}.',
          description: 'Check: access to the key; holds. {place}: e.g. “on the vault”',
        },
        values,
      )
    : translate(
        {
          id: 'readiness.grant.directSince',
          message:
            'The Adobe application can read, wrap and unwrap: it has had the role {roles} {place} since {date}.',
          description: 'Check: access to the key; holds. {place}: e.g. “on the vault”',
        },
        values,
      );
}

function scopeWords(level: ScopeLevel): string {
  switch (level) {
    case 'key':
      return translate({
        id: 'readiness.scope.key',
        message: 'on the key',
        description: 'Where a role was assigned',
      });
    case 'vault':
      return translate({
        id: 'readiness.scope.vault',
        message: 'on the vault',
        description: 'Where a role was assigned',
      });
    case 'resource-group':
      return translate({
        id: 'readiness.scope.resourceGroup',
        message: 'on the resource group',
        description: 'Where a role was assigned',
      });
    case 'subscription':
      return translate({
        id: 'readiness.scope.subscription',
        message: 'on the subscription',
        description: 'Where a role was assigned',
      });
    case 'management-group':
      return translate({
        id: 'readiness.scope.managementGroup',
        message: 'on a management group',
        description: 'Where a role was assigned',
      });
    case 'root':
    case 'elsewhere':
      return translate({
        id: 'readiness.scope.root',
        message: 'on the whole tenant',
        description: 'Where a role was assigned',
      });
  }
}
