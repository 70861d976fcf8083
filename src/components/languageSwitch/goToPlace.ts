/**
 * Scrolls to the place that the reader had in the other language. It runs twice: as a script within the HTML, so that
 * the first thing the reader sees is in its place, and again when widgets have taken their height. For the first it is
 * taken out of this file as text, so it may use nothing but what it declares itself.
 *
 * @returns whether there is a place for this page
 */
export function goToPlace(kept: string | null, now: number): boolean {
  let place;
  try {
    place = JSON.parse(kept ?? 'null');
  } catch {
    return false;
  }
  const isForThisPage = place?.page === location.pathname && now - place.at < 30_000;
  if (!isForThisPage) return false;
  const article = document.querySelector('main article');
  if (article === null) return false;
  const all = [...article.querySelectorAll('h2[id], h3[id], h4[id]')];
  const index = all.findIndex((heading) => heading.id === place.section);
  const heading = all[index];
  if (place.section !== null && heading === undefined) return true;
  const next = all[index + 1];
  const bar = document.querySelector('.navbar');
  // The same space under the bar as in placeAt, from which nothing can be imported.
  const margin = (bar === null ? 0 : bar.getBoundingClientRect().height) + 16;
  const top = heading === undefined ? margin : heading.getBoundingClientRect().top + scrollY;
  const end = next === undefined ? article.getBoundingClientRect().bottom : next.getBoundingClientRect().top;
  // Not smooth, whatever the style says: to the reader, the page has not moved.
  scrollTo({ top: top - margin + place.share * (end + scrollY - top), behavior: 'instant' });
  return true;
}
