import type { Body } from '../model/Tenant';
import type { GraphRequest } from './GraphRequest';
import { unknownProperty } from './graphErrors';

/** What `$select` asks for; null for all. */
export function selection({ query }: GraphRequest): readonly string[] | null {
  const text = query.get('$select');
  return text === null || text === '' ? null : text.split(',').map((name) => name.trim());
}

/** The object cut down to what was selected, where `properties` are all that the type has. */
export function selected(object: Body, names: readonly string[] | null, type: string): Body {
  if (names === null) return object;
  return Object.fromEntries(
    names.map((name) => {
      const property = Object.keys(object).find((one) => one.toLowerCase() === name.toLowerCase());
      if (property === undefined) throw unknownProperty(name, type);
      return [property, object[property]];
    }),
  );
}

/** A list as Graph prints it. */
export function collection(
  request: GraphRequest,
  context: string,
  objects: readonly Body[],
  type: string,
): Body {
  const names = selection(request);
  return {
    '@odata.context': contextOf(request, context, names),
    ...(request.query.get('$count') === 'true' ? { '@odata.count': objects.length } : {}),
    value: objects.map((object) => selected(object, names, type)),
  };
}

export function entity(request: GraphRequest, context: string, object: Body, type: string): Body {
  const names = selection(request);
  return {
    '@odata.context': `${contextOf(request, context, names)}/$entity`,
    ...selected(object, names, type),
  };
}

const contextOf = ({ root }: GraphRequest, context: string, names: readonly string[] | null): string =>
  `${root}/$metadata#${context}${names === null ? '' : `(${names.join(',')})`}`;
