/** Whether following a link puts another page of the guide in the place of this one. */
export function leavesThePage(link: HTMLAnchorElement): boolean {
  const { hash, host, pathname, search } = link;
  const isHere = pathname === location.pathname && search === location.search && hash !== '';
  return (
    host === location.host &&
    !isHere &&
    !link.hasAttribute('download') &&
    (link.target || '_self') === '_self'
  );
}
