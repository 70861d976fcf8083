import { expect, it } from 'vitest';
import { matchesForm } from './matchesForm';

it.each([
  ['encapsul*', ' encapsular una clave', true],
  ['*sleutel', ' een versleutelingssleutel', true],
  ['sleutel', ' een versleutelingssleutel', false],
  ['schakel … uit', ' schakel de sleutel uit', true],
  ['schakel … uit', ' schakel de sleutel in', false],
])('finds the form %s in “%s”: %s', (form, text, expected) => {
  expect(matchesForm(text, form)).toBe(expected);
});
