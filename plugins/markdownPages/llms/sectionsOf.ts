import type { Sidebar, SidebarItem, Sidebars } from './SidebarTypes';
import type { DocPage } from '../DocPage';
import type { Section } from './Section';

/**
 * The pages as in the sidebar. Pages that stand there by themselves form a section named after the first of them; so do
 * those that stand in no sidebar, at the end.
 */
export function sectionsOf(sidebars: Sidebars, pages: readonly DocPage[]): Section[] {
  const listed = new Map(pages.filter(({ isListed }) => isListed).map((page) => [page.id, page]));
  const take = (ids: readonly string[]): DocPage[] =>
    ids.flatMap((id) => {
      const page = listed.get(id);
      listed.delete(id);
      return page === undefined ? [] : [page];
    });
  const sections = Object.values(sidebars)
    .flatMap(groupsOf)
    .map(({ heading, ids }) => ({ heading, pages: take(ids) }));
  return [...sections, { heading: null, pages: [...listed.values()] }].flatMap(({ heading, pages: own }) =>
    own[0] === undefined ? [] : [{ heading: heading ?? own[0].label, pages: own }],
  );
}

interface Group {
  readonly heading: string | null;
  readonly ids: string[];
}

function groupsOf(sidebar: Sidebar): Group[] {
  const groups: Group[] = [];
  for (const item of sidebar) {
    const last = groups.at(-1);
    if (item.type === 'category') groups.push({ heading: item.label, ids: idsIn(item) });
    else if (last?.heading === null) last.ids.push(...idsIn(item));
    else groups.push({ heading: null, ids: idsIn(item) });
  }
  return groups;
}

function idsIn(item: SidebarItem): string[] {
  if (item.type === 'doc' || item.type === 'ref') return [item.id];
  if (item.type !== 'category') return [];
  const own = item.link?.type === 'doc' ? [item.link.id] : [];
  return [...own, ...item.items.flatMap(idsIn)];
}
