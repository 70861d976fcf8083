/**
 * Whether two sets of props say the same, for `memo` of what is drawn from plain data that is judged anew at each change:
 * the same judgement comes as another object.
 */
export const sameData = (one: object, other: object): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
