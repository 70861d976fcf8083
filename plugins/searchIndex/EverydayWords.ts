/**
 * What people type for a place of the guide in their own words, from `i18n/<language>/search.json`. A place is the path
 * within the language, such as `living-with-your-key/#rotation`.
 */
export type EverydayWords = Readonly<Record<string, readonly string[]>>;
