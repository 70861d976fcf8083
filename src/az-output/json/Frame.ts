/** Azure's deepest answers have about twenty. Browsers take some hundreds and then throw. */
export const depthLimit = 100;

/** What comes next in an object or array that is not finished. */
export type Next = 'first' | 'name' | 'colon' | 'value' | 'after';

/** An object or array that is not finished. */
export interface Frame {
  readonly isObject: boolean;
  next: Next;
  /** Names so far, to see one that comes twice. Made when needed: a text can have millions of brackets. */
  names: Set<string> | null;
  name: string;
  index: number;
  /** Place of the last comma. */
  comma: number;
}

export const newFrame = (isObject: boolean): Frame => ({
  isObject,
  next: 'first',
  names: null,
  name: '',
  index: 0,
  comma: -1,
});

/** The path to the value that was being read, such as `vault.body.properties`. */
export const pathOf = (frames: readonly Frame[]): string =>
  frames
    .map(({ isObject, name, index }) => (isObject ? `.${name}` : `[${index}]`))
    .join('')
    .replace(/^\.|\.$/g, '');
