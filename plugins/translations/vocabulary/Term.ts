import * as valibot from 'valibot';

const words = valibot.pipe(
  valibot.string('expected a text'),
  valibot.check((text) => text.trim() === text && text !== '', 'expected words, without space around them'),
);

/** A form of words; see `formPattern` for `*` and `…`. */
const form = valibot.pipe(
  words,
  valibot.check((text) => /[\p{L}\p{N}]/u.test(text), 'expected letters beside * and …'),
);

const wrongForm = valibot.strictObject({
  form,
  /** Ends a message to a translator, without full stop. */
  why: valibot.pipe(
    words,
    valibot.check((text) => !text.endsWith('.'), 'expected a reason without full stop'),
  ),
});

const term = valibot.strictObject({
  id: valibot.pipe(
    valibot.string('expected a text'),
    valibot.regex(/^[a-z]+(?:-[a-z]+)*$/, 'expected lower case and hyphens'),
  ),
  en: words,
  term: words,
  definition: words,
  /** Forms that are right too: inflections, compounds, short forms. */
  forms: valibot.optional(valibot.array(form, 'expected a list of texts')),
  /** Forms that are wrong wherever they stand in this guide. */
  wrong: valibot.optional(valibot.array(wrongForm, 'expected a list of { form, why }')),
  /** Whose word it is; `guide` means that neither Microsoft nor Adobe has one for it. */
  source: valibot.optional(
    valibot.picklist(
      ['microsoft', 'adobe', 'both', 'guide'],
      'expected "microsoft", "adobe", "both" or "guide"',
    ),
  ),
  /** Other words by which a reader may look for it. */
  search: valibot.optional(valibot.array(words, 'expected a list of texts')),
});

export const termsSchema = valibot.pipe(
  valibot.array(term, 'expected a list of terms'),
  valibot.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const seen = new Set<string>();
    for (const [index, { id }] of dataset.value.entries()) {
      const place = { type: 'array', origin: 'value', input: dataset.value, key: index } as const;
      if (seen.has(id)) {
        addIssue({
          message: 'expected an id that no other term has',
          input: id,
          path: [{ ...place, input: dataset.value, value: dataset.value[index] }],
        });
      }
      seen.add(id);
    }
  }),
);

/** An entry of `i18n/<language>/terms.json`. */
export type Term = valibot.InferOutput<typeof term>;
