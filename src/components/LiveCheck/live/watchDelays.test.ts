import { expect, it } from 'vitest';
import { secondsBefore, watchMinutes } from './watchDelays';

it('looks after 15 seconds, then ever more seldom, and at least once a minute', () => {
  const delays = Array.from({ length: 12 }, (_, look) => secondsBefore(look));
  expect(delays[0]).toBe(15);
  expect(delays).toEqual([...delays].sort((one, other) => one - other));
  expect(Math.max(...delays)).toBe(60);
});

it('looks fewer than forty times in half an hour', () => {
  let seconds = 0;
  let looks = 0;
  while (seconds < watchMinutes * 60) seconds += secondsBefore(looks++);
  expect(looks).toBeLessThan(40);
});
