import type { Body, Key } from '../../model/Tenant';
import { bodyIn, changed } from './body';
import type { Change } from './Draft';
import { type Fields, fieldsAt } from './fieldsAt';
import { withVersions } from './keyBody';
import type { Place } from './Place';
import { vault } from './vaultChanges';

export const keyProperties = (fields: Fields): Change =>
  keys((key, place) => withFields(key, fieldsAt(fields, place)));

export const keyAttributes = (fields: Fields): Change =>
  keys((key, place) => {
    const attributes = bodyIn(bodyIn(key.resource, 'properties'), 'attributes');
    return withFields(key, { attributes: changed(attributes, fieldsAt(fields, place)) });
  });

const keys = (change: (key: Key, place: Place) => Key): Change =>
  vault((one, place) => ({ ...one, keys: one.keys.map((key) => change(key, place)) }));

const withFields = ({ resource }: Key, fields: Body): Key =>
  withVersions({ ...resource, properties: changed(bodyIn(resource, 'properties'), fields) });
