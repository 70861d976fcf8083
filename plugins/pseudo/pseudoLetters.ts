const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'åƀçðéƒĝĥîĵķļɱñöþɋŕšťûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŤÛṼŴẊÝŽ';

const pairs = new Map([...plain].map((letter, index) => [letter, [...accented][index] ?? letter]));

/** Every letter of English has another form, so that a letter without one has not been through here. */
export const pseudoLetters = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => pairs.get(letter) ?? letter);
