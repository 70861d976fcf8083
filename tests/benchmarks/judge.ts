// Identifiers judged per second, beside the parser of Microsoft's own SDK, in turn and in one run.
// The two do not do the same: the SDK splits, without looking at host, type or names; we say what is wrong.
import { parseKeyVaultKeyIdentifier } from '@azure/keyvault-keys';
import { judgeKeyIdentifier } from '../../src/key-identifier';
import { examples } from '../../src/key-identifier/examples';

const rounds = 15;
const perRound = 40_000;

const hex = (index: number): string => index.toString(16).padStart(32, '0');
const wellFormed = Array.from({ length: 2000 }, (_, index) =>
  index % 2 === 0
    ? `https://contoso-${index}.vault.azure.net/keys/adobe-cmk-${index}/${hex(index)}`
    : `https://contoso-${index}.vault.azure.net/keys/adobe-cmk-${index}`,
);
const pasted = Object.values(examples).filter((text) => text.length < 1000);

/** @returns calls per second */
function speed(judge: (text: string) => unknown, texts: readonly string[]): number {
  const started = performance.now();
  for (let call = 0; call < perRound; call++) judge(texts[call % texts.length] ?? '');
  return (perRound / (performance.now() - started)) * 1000;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const perSecond = (value: number): string => `${Math.round(value).toLocaleString('en')} per second`;

const contestants = {
  'judgeKeyIdentifier, well-formed identifiers': () => speed(judgeKeyIdentifier, wellFormed),
  'parseKeyVaultKeyIdentifier (@azure/keyvault-keys), the same': () =>
    speed(parseKeyVaultKeyIdentifier, wellFormed),
  [`judgeKeyIdentifier, ${pasted.length} kinds of wrong paste`]: () => speed(judgeKeyIdentifier, pasted),
};

const results = Object.fromEntries(Object.keys(contestants).map((name) => [name, [] as number[]]));
for (let round = 0; round < rounds; round++) {
  // The first two rounds warm up.
  for (const [name, run] of Object.entries(contestants)) {
    const value = run();
    if (round >= 2) results[name]?.push(value);
  }
}
console.log(`Node ${process.version}, median of ${rounds - 2} rounds in turn`);
for (const [name, values] of Object.entries(results))
  console.log(`${perSecond(median(values)).padStart(22)}  ${name}`);
