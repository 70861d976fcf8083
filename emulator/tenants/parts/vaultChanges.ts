import type { Body, Vault } from '../../model/Tenant';
import { bodyIn, changed } from './body';
import type { Change } from './Draft';
import { type Fields, fieldsAt } from './fieldsAt';
import { names, type Place } from './Place';

/** Takes the vault of Customer Journey Analytics, if no name is given. */
export const vault =
  (change: (vault: Vault, place: Place) => Vault, name: string = names.vault): Change =>
  (tenant, place) => ({
    ...tenant,
    vaults: tenant.vaults.map((one) => (one.resource.name === name ? change(one, place) : one)),
  });

export const vaultProperties = (fields: Fields, name?: string): Change =>
  vault(
    (one, place) => ({
      ...one,
      resource: {
        ...one.resource,
        properties: changed(bodyIn(one.resource, 'properties'), fieldsAt(fields, place)),
      },
    }),
    name,
  );

export const networkRules = (fields: Body): Change =>
  vault((one) => {
    const properties = bodyIn(one.resource, 'properties');
    const networkAcls = changed(bodyIn(properties, 'networkAcls'), fields);
    return { ...one, resource: { ...one.resource, properties: changed(properties, { networkAcls }) } };
  });

/** The vault, and what was assigned at it: assignments go with what they are at. */
export const withoutVault: Change = (tenant, place) => ({
  ...tenant,
  vaults: tenant.vaults.filter(({ resource }) => resource.name !== names.vault),
  roleAssignments: tenant.roleAssignments.filter(({ properties }) => properties.scope !== place.vault),
});
