import * as valibot from 'valibot';

const name = valibot.strictObject({
  name: valibot.pipe(valibot.string('expected a text'), valibot.nonEmpty('expected a name')),
  kind: valibot.picklist(
    ['company', 'product', 'add-on', 'service', 'role', 'permission', 'alert', 'feature', 'command'],
    'expected one of the kinds of name',
  ),
  /** The GUID of a built-in role. */
  guid: valibot.optional(valibot.pipe(valibot.string(), valibot.uuid('expected a GUID'))),
  /** Other spellings of the same name. */
  also: valibot.optional(valibot.array(valibot.string('expected a text'), 'expected a list of texts')),
});

export const namesSchema = valibot.array(name, 'expected a list of names');

/** An entry of `i18n/names.json`: what is called the same in every language. */
export type Name = valibot.InferOutput<typeof name>;
