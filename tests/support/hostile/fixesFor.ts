import type { Fix } from '../../../src/readiness';
import { failingSetUps } from '../failingSetUps';
import { reportOf } from '../judged';
import { changed } from '../setUps/changed';
import { setUpNamed } from './setUpNamed';

type Json = Readonly<Record<string, unknown>>;

/** The names that a command can be filled in with, each replaced where the set-up has it. */
function withName(setUp: object, name: string): object {
  const text = JSON.stringify(setUp);
  const inJson = JSON.stringify(name).slice(1, -1);
  const replaced = (known: string): Json => JSON.parse(text.split(known).join(inJson)) as Json;
  return replaced('contoso-rg');
}

const every = (name: string): readonly object[] => [
  setUpNamed(name),
  changed({ keyUri: `https://contoso-cmk.vault.azure.net/keys/${name}` }, () => setUpNamed('x'))(),
  changed({ keyUri: name, appId: name }, () => setUpNamed('x'))(),
];

/** What a reader is told to copy about set-ups in which this name stands. */
export function fixesFor(name: string): readonly Fix[] {
  const failing = failingSetUps.filter((_, index) => index % 8 === name.length % 8);
  return [...every(name), ...failing.map(({ setUp }) => withName(setUp(), name))].flatMap((setUp) =>
    reportOf(setUp).findings.flatMap(({ fix }) => (fix === null ? [] : [fix])),
  );
}
