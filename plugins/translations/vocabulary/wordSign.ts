/**
 * A sign that belongs to a word: any but white space, punctuation, and the mark in the place of code. Written
 * without `\p{L}`, because each of several hundred patterns would take the engine milliseconds to build with it.
 */
export const wordSign = String.raw`[^\s\u0000-/:-@\[-\x60\x7b-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f\ufffc]`;
