import { describe, expect, it } from 'vitest';
import { fileOf, whenBroken } from '../testing/realPages';
import { foreignLink } from './foreignLink';
import { foreignLinksIn } from './foreignLinks';

const learn = 'https://learn.microsoft.com';
const league = 'https://experienceleague.adobe.com';

describe('a link', () => {
  it('that leaves the language of the reader is the only complaint about it', () => {
    const page = 'index.mdx';
    const { complaints, line } = whenBroken({
      page,
      change: [
        `${league}/nl/docs/experience-platform/landing/multi-cloud`,
        `${league}/en/docs/experience-platform/landing/multi-cloud`,
      ],
    });
    expect(complaints).toEqual([
      {
        file: fileOf('nl', page),
        line,
        code: 'link/other-language',
        url: `${league}/en/docs/experience-platform/landing/multi-cloud`,
        right: `${league}/nl/docs/experience-platform/landing/multi-cloud`,
        reason: 'other-language',
      },
    ]);
  });

  it.each([
    [
      'nl',
      `${learn}/en-us/azure/key-vault/general/`,
      `${learn}/nl-nl/azure/key-vault/general/`,
      'other-language',
    ],
    ['sv', `${learn}/azure/key-vault/general/`, `${learn}/sv-se/azure/key-vault/general/`, 'no-language'],
    [
      'fr',
      'https://azure.microsoft.com/support/legal/',
      'https://azure.microsoft.com/fr-fr/support/legal/',
      'no-language',
    ],
    ['es', `${league}/docs/x.html?lang=en`, `${league}/es/docs/x.html`, 'no-language'],
    ['fr', `${league}/docs/x.html%3Flang%3Den`, `${league}/fr/docs/x.html`, 'no-language'],
    ['es', `${league}/es/docs/x?lang=en`, `${league}/es/docs/x`, 'other-language'],
    ['fr', `${learn}/fr-fr/x?a=1&amp;tabs=cli`, `${learn}/fr-fr/x?a=1&tabs=cli`, 'escaped'],
    ['nl', `${learn}/nl-nl/x#purge-protection`, `${learn}/nl-nl/x`, 'translated-anchor'],
    ['nl', '/sv/glossary', '/nl/glossary', 'other-language'],
    ['nl', 'https://example.com/?a=1&amp;b=2', 'https://example.com/?a=1&b=2', 'escaped'],
    ['en', `${learn}/azure/key-vault/`, `${learn}/en-us/azure/key-vault/`, 'no-language'],
  ])('for readers of %s: %s', (language, url, right, reason) => {
    expect(foreignLink(url, language)).toEqual({ url, right, reason });
  });

  it.each([
    ['nl', `${learn}/nl-nl/azure/key-vault/general/`],
    ['en', `${learn}/en-us/azure/key-vault/general/#soft-delete`],
    ['nl', 'https://login.microsoftonline.com/common/oauth2/authorize?client_id=1&scope=user.read'],
    ['nl', 'https://www.adobe.com/trust/compliance/hipaa-ready.html'],
    ['nl', '/glossary.mdx#key'],
    ['nl', 'pathname:///schemas/cmk-report-1.json'],
    ['pt', `${learn}/en-us/azure/`],
    ['sv', league],
  ])('for readers of %s is right as it is: %s', (language, url) => {
    expect(foreignLink(url, language)).toBeNull();
  });

  it('is one complaint when it is written as a bare address', () => {
    const { complaints } = whenBroken({
      page: 'index.mdx',
      change: [
        `[multicloudoverzicht van Experience Platform](${league}/nl/docs/experience-platform/landing/multi-cloud)`,
        `multicloudoverzicht van Experience Platform, ${league}/en/docs/experience-platform/landing/multi-cloud`,
      ],
    });
    expect(complaints).toMatchObject([{ code: 'link/other-language' }]);
  });

  it('in the middle of a string is found without the full stop behind it', () => {
    expect(foreignLinksIn(`Zie ${learn}/en-us/azure/. Dan verder.`, 'nl')).toMatchObject([
      { url: `${learn}/en-us/azure/`, right: `${learn}/nl-nl/azure/`, offset: 4 },
    ]);
  });
});
