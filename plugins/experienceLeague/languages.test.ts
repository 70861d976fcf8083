import { describe, expect, it } from 'vitest';
import { dialectSite } from './DialectSite';
import { orphanedTranslations } from './orphanedTranslations';
import { renderDialect, siteDir } from './testing/renderDialect';
import { Warnings } from './Warnings';

const translated = 'i18n/sv/docusaurus-plugin-content-docs/current/page.md';

describe('a translated page in the dialect', () => {
  it('links to Experience League in the language of its reader', async () => {
    const { html } = await renderDialect('[x](/help/landing/encryption.md)', translated, 'sv');
    expect(html).toContain(
      'href="https://experienceleague.adobe.com/sv/docs/experience-platform/landing/encryption"',
    );
  });

  it('does so too when the English page stands in for it', async () => {
    const { html } = await renderDialect('[x](/help/landing/encryption.md)', 'docs/page.md', 'sv');
    expect(html).toContain('https://experienceleague.adobe.com/sv/');
  });

  it('takes snippets of its language, and English ones where there is none', async () => {
    const { html } = await renderDialect(
      '{{$include /help/_includes/shared.md}}\n\n{{contoso-note}}\n',
      translated,
      'sv',
    );
    expect(html).toContain('Text som Fabrikam delar.');
    expect(html).toContain('Contoso keeps its keys');
  });

  it('shows the picture of the English page where it has none of its own', async () => {
    const { html, warnings } = await renderDialect('![Valv](assets/vault.png)', translated, 'sv');
    expect(html).toContain('src="./../../../../docs/assets/vault.png"');
    expect(warnings).toEqual([]);
  });

  it('names its own file and line in warnings', async () => {
    const { warnings } = await renderDialect('Text.\n\n[!FOO bar]\n', translated, 'sv');
    expect(warnings).toEqual([
      `[experience-league] ${translated}:3: “[!FOO]” is not known; its text is shown as it stands. Check the spelling; CONTRIBUTING.md lists what is known.`,
    ]);
  });

  it('is said not to be shown when it translates no page', () => {
    const warnings = new Warnings(siteDir, () => undefined);
    orphanedTranslations(dialectSite({ siteDir, language: 'sv', i18nFolder: 'i18n' }, warnings));
    expect(warnings.all()).toEqual([
      {
        file: 'i18n/sv/docusaurus-plugin-content-docs/current/orphan.md',
        line: 1,
        problem: { code: 'page/no-source', expected: 'docs/orphan.md' },
      },
    ]);
  });

  it('has each warning said once, however often it is read', () => {
    const said: string[] = [];
    const warnings = new Warnings('/site', (text) => said.push(text));
    for (const _ of [1, 2]) warnings.add('/site/docs/a.md', 2, { code: 'mark/unknown', name: 'FOO' });
    expect(said).toHaveLength(1);
  });
});
