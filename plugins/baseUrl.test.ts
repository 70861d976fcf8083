import { expect, test } from 'vitest';
import { baseUrl } from './baseUrl';

test.each(['/', '/cmk/', '/guides/cmk-2/'])('the folder %s is taken as it is', (folder) => {
  expect(baseUrl({ CMK_BASE_URL: folder })).toBe(folder);
});

test('without a setting, the site stands at the root of its host', () => {
  expect(baseUrl({})).toBe('/');
  // What a pipeline passes on when nobody has set it.
  expect(baseUrl({ CMK_BASE_URL: '' })).toBe('/');
});

test.each(['cmk', '/cmk', 'cmk/', '//', '/a//b/', '/../', '/cmk/?a/', 'https://contoso.com/cmk/', '/c m/'])(
  'the operator is told how a folder is written when it is “%s”',
  (found) => {
    expect(() => baseUrl({ CMK_BASE_URL: found })).toThrow(
      `CMK_BASE_URL takes a folder with a slash at both ends, such as / or /cmk/; found “${found}”.`,
    );
  },
);
