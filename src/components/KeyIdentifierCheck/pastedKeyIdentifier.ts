/** The name under which every check on the site keeps what was pasted, so that it follows the reader from page to page. */
export const pastedKeyIdentifier = 'key-identifier';
