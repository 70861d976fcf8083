import { expect, it } from 'vitest';
import { someHostileTexts } from '../../../tests/support/hostile/hostileTexts';
import { setUpNamed } from '../../../tests/support/hostile/setUpNamed';
import { reportOf } from '../../../tests/support/judged';
import { oneLine } from '../oneLine';
import { englishTicket, localTicket } from './ticket';

const labels = (ticket: string): readonly string[] =>
  ticket.split(/[\r\n\u0085\u2028\u2029]/).map((line) => line.replace(/(?<=^[^:]*): .*$/, ''));

it('has the lines that it always has, whatever an answer says', () => {
  const expected = reportOf(setUpNamed('a name'));
  for (const text of someHostileTexts) {
    const report = reportOf(setUpNamed(text));
    expect(labels(englishTicket(report)), text).toEqual(labels(englishTicket(expected)));
    expect(labels(localTicket(report, 'en')), text).toEqual(labels(localTicket(expected, 'en')));
    expect(englishTicket(report)).toContain(`Tenant ID: ${oneLine(text)}`);
  }
});
