/**
 * The parts of the site whose answers need different headers: the page that Microsoft returns to, files whose name
 * changes with their content, the search, and everything else.
 */
export type Area = 'pages' | 'assets' | 'search' | 'sign-in';

/** From the root of the site. What is in none of these folders belongs to the pages. */
export const folderOf: Readonly<Record<Exclude<Area, 'pages'>, string>> = {
  assets: 'assets/',
  search: 'pagefind/',
  'sign-in': 'auth/',
};

export const areasWithFolder = Object.keys(folderOf) as readonly Exclude<Area, 'pages'>[];

/** @param path from the root of the site, without a slash at its beginning */
export const areaOf = (path: string): Area =>
  areasWithFolder.find((area) => path.startsWith(folderOf[area])) ?? 'pages';
