import type { Matter, Place, Problem } from './Problem';

export const problemOf = (language: string, level: Problem['level'], matter: Place & Matter): Problem => ({
  ...matter,
  language,
  level,
});
