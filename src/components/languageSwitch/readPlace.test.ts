import { expect, it } from 'vitest';
import { readPlace } from './readPlace';

const place = { page: '/nl/', at: 1, section: null, share: 0, open: [0], details: 2 };

it('gives back the place that was kept', () => {
  expect(readPlace(JSON.stringify(place))).toEqual(place);
});

it.each([null, '', '{', 'null', '5', '[]', '{}', '{"page":"/nl/","at":1,"section":null,"details":0}', '"x"'])(
  'takes %s for no place',
  (kept) => {
    expect(readPlace(kept)).toBeNull();
  },
);
