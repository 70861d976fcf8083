import { expect, it } from 'vitest';
import { composeTicket, englishTicketWords, localTicketWords } from './ticketWords';

it('sends Adobe the same English words that translators translate', () => {
  // Outside the browser `translate` answers with the English source.
  expect(localTicketWords()).toEqual(englishTicketWords);
});

it('leaves a blank where a fact is missing', () => {
  const text = composeTicket(englishTicketWords, { keyIdentifier: null, tenant: null }, ':');
  expect(text).toContain('Key Identifier (Azure URI): ____');
  expect(text).toContain('Adobe application installed in this tenant: 251e3919-1940-4296-bb8b-6b9a5e8a4805');
});
