import { languageFacts } from './languages';

/** A page of Experience League or Microsoft Learn in the reader's language; any other address as it is. */
export function localizedUrl(url: string, language: string): string {
  const { experienceLeague, microsoft } = languageFacts(language);
  return url
    .replace('experienceleague.adobe.com/en/', `experienceleague.adobe.com/${experienceLeague}/`)
    .replace('learn.microsoft.com/en-us/', `learn.microsoft.com/${microsoft}/`);
}
