/** Of the message in the HTML that a script shows when React has not taken over. */
export const startMessageId = 'page-start-failed';
