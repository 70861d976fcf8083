import { describe, expect, it } from 'vitest';
import { localizedUrl } from './localizedUrl';

describe('a link to another site', () => {
  it.each([
    ['https://learn.microsoft.com/en-us/azure/', 'https://learn.microsoft.com/sv-se/azure/'],
    ['https://experienceleague.adobe.com/en/docs/', 'https://experienceleague.adobe.com/sv/docs/'],
    ['https://example.com/en-us/', 'https://example.com/en-us/'],
  ])('leads to the page in the reader’s language where the site has it: %s', (english, swedish) => {
    expect(localizedUrl(english, 'sv')).toBe(swedish);
  });

  it('stays English for a language that the guide does not have', () => {
    const url = 'https://learn.microsoft.com/en-us/azure/';
    expect(localizedUrl(url, 'pseudo')).toBe(url);
  });
});
