import path from 'node:path';
import { expect, it } from 'vitest';
import { builtInRoles } from '../../../src/evidence/builtInRoles';
import { namesSchema } from './Name';
import { readData } from './readData';
import { namesFile } from './readVocabulary';

const { value: names } = readData(path.resolve(__dirname, '../../..'), namesFile, namesSchema);

it('lists each name once', () => {
  const all = names.flatMap(({ name, also = [] }) => [name, ...also]);
  expect(all).toEqual([...new Set(all)]);
});

it('gives a role the GUID by which the checks know it', () => {
  const known = names.flatMap(({ name, guid }) => {
    const role = guid === undefined ? undefined : builtInRoles[guid];
    return role === undefined ? [] : [{ name, role: role.name }];
  });
  expect(known.length).toBeGreaterThan(5);
  expect(known.filter(({ name, role }) => name !== role)).toEqual([]);
});
