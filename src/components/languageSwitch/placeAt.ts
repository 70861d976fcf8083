import type { Place } from './Place';

/** Space above the section at the top, so that its heading is not hidden under the navigation bar. */
const gap = 16;

/** Where the reader is now. */
export function placeAt(page: string, at: number): Place {
  const article = document.querySelector('main article');
  const details = [...(article?.querySelectorAll('details') ?? [])];
  const open = details.flatMap((one, index) => (one.open ? [index] : []));
  return { page, at, ...sectionAtTop(article), open, details: details.length };
}

function sectionAtTop(article: Element | null): Pick<Place, 'section' | 'share'> {
  const margin = (document.querySelector('.navbar')?.getBoundingClientRect().height ?? 0) + gap;
  const all = [...(article?.querySelectorAll('h2[id], h3[id], h4[id]') ?? [])];
  // A pixel more: browsers round where a heading was scrolled to.
  const index = all.filter((heading) => heading.getBoundingClientRect().top <= margin + 1).length - 1;
  const top = all[index]?.getBoundingClientRect().top ?? margin - window.scrollY;
  const end =
    (all[index + 1] ?? null)?.getBoundingClientRect().top ?? article?.getBoundingClientRect().bottom;
  const share = end === undefined || end <= top ? 0 : (margin - top) / (end - top);
  return { section: all[index]?.id ?? null, share: Math.min(1, Math.max(0, share)) };
}
