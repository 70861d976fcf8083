import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDialect } from './testing/renderDialect';

/** A page takes a tenth of a second or more, so that `npm run fuzz` stops here sooner than elsewhere. */
const runs = Math.min(Number(process.env.CMK_PROPERTY_RUNS ?? 60), 5000);

/** A word that is nowhere else, so that it can be looked for in what the reader sees. */
const word = fc.integer({ min: 0, max: 1_000_000 }).map((number) => `word${number}x`);

const inline = fc.oneof(
  word,
  word.map((text) => `[!DNL ${text}]`),
  word.map((text) => `**[!UICONTROL ${text}]**`),
  word.map((text) => `[[!DNL ${text}] ${text}](other.md#keys){target="_blank"}`),
  word.map((text) => `[!DNL ${text}](/help/x/y.md)`),
  word.map((text) => `[!BADGE ${text}]{type=Positive}`),
  word.map((text) => `[!FOO ${text}]`),
  word.map((text) => `[!DNL ${text}`),
  word.map((text) => `{${text}} {key="${text}"}`),
  word.map((text) => `![${text}](assets/not-there.png){width="20"}`),
  word.map((text) => `<b>${text}</b> <foo>${text}</foo> ${text} < 2 & {`),
  word.map((text) => `\`{{${text}}}\` &amp; ${text}&#x200B; *[${text}](#nowhere)*`),
);

const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

const block = fc.oneof(
  line,
  line.map((text) => `## ${text} {#an-id}`),
  line.map((text) => `# ${text}`),
  line.map((text) => `>[!NOTE]\n>\n>${text}`),
  line.map((text) => `> [!availability] ${text}\nlazy ${text}`),
  line.map((text) => `>[!WARNING]\n>- ${text}\n>>[!TIP]\n>>${text}`),
  line.map((text) => `>[!BAR]\n>${text}`),
  line.map((text) => `1. ${text}\n\n  ${text}\n\n1. ${text}`),
  line.map((text) => `* ${text}\n  1. ${text}\n   >[!NOTE]\n   >${text}`),
  line.map((text) => `| a | b |\n| --- | --- |\n| ${text} | ${text} |\n{style="table-layout:auto"}`),
  line.map((text) => `<table><tr><td onclick="x">${text}</td></tr></table>`),
  word.map((text) => `\`\`\`json {line-numbers="true" highlight="1"}\n${text}\n\`\`\``),
  word.map((text) => `>[!TAB ${text}]`),
  word.map((text) => `+++${text}`),
  fc.constantFrom(
    '+++',
    '>[!BEGINTABS]',
    '>[!ENDTABS]',
    '>[!BEGINSHADEBOX "x"]',
    '>[!ENDSHADEBOX]',
    '{{contoso-note}}',
    '{{$include /help/_includes/shared.md}}',
    '{{loop}}',
    '---',
    '> ',
    '<p>',
    '</div>',
  ),
);

const separator = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n\n   ', '\n\n  ');

const page = fc
  .array(fc.tuple(block, separator), { maxLength: 8 })
  .map((parts) => parts.map(([text, end]) => text + end).join(''));

describe('any mixture of what the dialect knows', () => {
  it('renders, and shows the reader every word of it', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (source) => {
        const { html } = await renderDialect(source);
        for (const found of source.match(/word\d+x/g) ?? []) expect(html).toContain(found);
      }),
      { numRuns: runs },
    );
  });
});
