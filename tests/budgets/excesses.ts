import type { PageBudget, Kilobytes } from './budgets';
import type { Excess } from './Excess';
import type { PageWeight } from './PageWeight';
import type { SiteWeight } from './weighSite';

export interface Budgets {
  readonly everyPage: { readonly html: Kilobytes; readonly scripts: Kilobytes; readonly styles: Kilobytes };
  readonly longPages: readonly PageBudget[];
  readonly wholeSite: { readonly [part in keyof SiteWeight]: Kilobytes };
}

export function excesses(
  pages: readonly PageWeight[],
  site: SiteWeight,
  { everyPage, longPages, wholeSite }: Budgets,
): readonly Excess[] {
  const htmlOf = (page: string): Kilobytes =>
    longPages.find((group) => group.pages.includes(page))?.html ?? everyPage.html;
  const ofPage = (weight: PageWeight): readonly Excess[] => {
    const { page } = weight;
    const allowed = {
      html: htmlOf(weight.pageOfAll) * 1000,
      scripts: everyPage.scripts * 1000,
      styles: everyPage.styles * 1000,
    };
    return [
      ...(['html', 'scripts', 'styles'] as const)
        .filter((part) => weight[part] > allowed[part])
        .map((part) => ({ kind: 'page', page, part, found: weight[part], allowed: allowed[part] }) as const),
      ...weight.foreign.map((address) => ({ kind: 'foreign', page, address }) as const),
      ...weight.fonts.map((address) => ({ kind: 'font', page, address }) as const),
    ];
  };
  const isIdle = (page: string): boolean =>
    !pages.some((weight) => weight.pageOfAll === page && weight.html > everyPage.html * 1000);
  return [
    ...pages.flatMap(ofPage),
    ...(['main', 'largestOtherChunk', 'searchIndex', 'images'] as const)
      .filter((part) => site[part] > wholeSite[part] * 1000)
      .map((part) => ({ kind: 'site', part, found: site[part], allowed: wholeSite[part] * 1000 }) as const),
    ...longPages
      .flatMap((group) => group.pages)
      .filter(isIdle)
      .map((page) => ({ kind: 'idle-budget', page }) as const),
  ];
}
