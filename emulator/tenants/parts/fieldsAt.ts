import type { Body } from '../../model/Tenant';
import type { Place } from './Place';

/** Fields to set; those set to undefined are left out, as Azure leaves them out. */
export type Fields = Body | ((place: Place) => Body);

export const fieldsAt = (fields: Fields, place: Place): Body =>
  typeof fields === 'function' ? fields(place) : fields;
