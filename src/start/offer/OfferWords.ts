/** The words of an offer, in the language that is offered; from its `site.json`. */
export interface OfferWords {
  readonly offer: string;
  readonly readInThisLanguage: string;
  /** `{language}` is the name of the language of the page, in the language that is offered. */
  readonly keepLanguage: string;
}
