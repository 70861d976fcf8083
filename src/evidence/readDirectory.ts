import type { Source } from './Bundle';
import type { Application } from './Evidence';
import { booleanIn, isObject, type JsonObject, stringIn } from './json';
import { type List, readList } from './List';
import { andThen, type Observation, seen, unreadable, valueOf } from './Observation';
import { sameId } from './resourceId';

/**
 * Service principals with the application id asked about; those of other applications make the answer unreadable. That
 * there is none, an answer says only about the application it was collected for.
 */
export function readApplications(
  body: Observation<unknown>,
  appId: Observation<string>,
  collectedFor: Observation<string>,
): Observation<List<Application>> {
  const none = { items: [], incomplete: null };
  if (body.state === 'absent') return ofAsked(none, body.source, appId, collectedFor);
  const rows = readList(listed(body), 'value', { code: 'incomplete-command' }, (item) => item);
  return andThen(rows, ({ items, incomplete }, source) => {
    const asked = valueOf(appId);
    if (asked === null) return unreadable({ code: 'subject-unknown' }, source);
    const own = items.filter((item) => sameId(valueOf(stringIn(item, 'appId')) ?? '', asked));
    if (own.length === 0 && items.length > 0) {
      const found = valueOf(stringIn(items[0]!, 'appId')) ?? '';
      return unreadable({ code: 'other-subject', expected: asked, found }, source);
    }
    return ofAsked({ items: own.map(applicationOf), incomplete }, source, appId, collectedFor);
  });
}

function ofAsked(
  list: List<Application>,
  source: Source,
  appId: Observation<string>,
  collectedFor: Observation<string>,
): Observation<List<Application>> {
  const [expected, found] = [valueOf(appId), valueOf(collectedFor)];
  const isOfAnother = expected !== null && found !== null && !sameId(expected, found);
  return list.items.length === 0 && isOfAnother
    ? unreadable({ code: 'other-subject', expected, found }, source)
    : seen(list, source);
}

/** `az ad sp show`, or Graph asked for one service principal, answers with the object itself. */
const listed = (body: Observation<unknown>): Observation<unknown> =>
  andThen(body, (value, source) =>
    isObject(value) && !Object.hasOwn(value, 'value') && Object.hasOwn(value, 'appId')
      ? seen({ value: [value] }, source)
      : seen(value, source),
  );

const applicationOf = (item: Observation<JsonObject>): Application => ({
  objectId: stringIn(item, 'id'),
  displayName: stringIn(item, 'displayName'),
  accountEnabled: booleanIn(item, 'accountEnabled'),
  // Bundles may be collected without this field: `accountEnabled` decides, and the reason is a bonus.
  disabledByMicrosoftStatus: stringIn(item, 'disabledByMicrosoftStatus'),
});

/** Template ids of directory roles. Graph leaves fields out of what the reader may not see: such a role is null. */
export const readReaderRoles = (body: Observation<unknown>): Observation<List<string | null>> =>
  andThen(readList(body, 'value', { code: 'incomplete-command' }, roleOf), ({ items, incomplete }, source) =>
    seen({ items: items.filter((role) => role !== 'no-role'), incomplete }, source),
  );

function roleOf(item: Observation<JsonObject>): string | null {
  const type = valueOf(stringIn(item, '@odata.type'));
  if (type !== null && !/directoryRole$/i.test(type)) return 'no-role';
  const template = stringIn(item, 'roleTemplateId');
  return template.state === 'seen' ? template.value.toLowerCase() : null;
}
