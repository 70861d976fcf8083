/** Text between the quotes of an OData filter, where a quote is written twice, as it stands in an address. */
export const inFilter = (text: string): string =>
  encodeURIComponent(text.replaceAll("'", "''").replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll("'", '%27');
