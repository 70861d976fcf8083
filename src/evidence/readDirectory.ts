import type { Application } from './Evidence';
import { booleanIn, isObject, type JsonObject, stringIn } from './json';
import { type List, readList } from './List';
import { andThen, type Observation, seen, unreadable, valueOf } from './Observation';
import { sameId } from './resourceId';

/** Service principals with the application id asked about; those of other applications make the answer unreadable. */
export function readApplications(
  body: Observation<unknown>,
  appId: Observation<string>,
): Observation<List<Application>> {
  if (body.state === 'absent') return seen({ items: [], incomplete: null }, body.source);
  const rows = readList(listed(body), 'value', { code: 'incomplete-command' }, (item) => item);
  return andThen(rows, ({ items, incomplete }, source) => {
    const asked = valueOf(appId);
    if (asked === null) return unreadable({ code: 'subject-unknown' }, source);
    const own = items.filter((item) => sameId(valueOf(stringIn(item, 'appId')) ?? '', asked));
    if (own.length === 0 && items.length > 0) {
      const found = valueOf(stringIn(items[0]!, 'appId')) ?? '';
      return unreadable({ code: 'other-subject', expected: asked, found }, source);
    }
    return seen({ items: own.map(applicationOf), incomplete }, source);
  });
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
  // Graph writes null for "not disabled"; without the field, nobody asked.
  disabledByMicrosoftStatus: andThen(item, (value, source) =>
    Object.hasOwn(value, 'disabledByMicrosoftStatus')
      ? stringIn(item, 'disabledByMicrosoftStatus')
      : unreadable({ code: 'not-stated' }, source),
  ),
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
