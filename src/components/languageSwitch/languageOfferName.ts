/**
 * Name under which the device keeps that a language was offered: `shown`, or `answered` when the reader followed the
 * offer, dismissed it, or chose a language in the menu.
 */
export const languageOfferName = 'language.offer';
