import { describe, expect, it } from 'vitest';
import { exampleBundle, exampleVault } from '../examplePastes';
import { readPaste } from '../index';

const read = (text: string) => readPaste(text, { keyUri: null, appId: null });
const pretty = JSON.stringify(exampleBundle, null, 2);
const compact = JSON.stringify(exampleBundle);
const codes = (text: string) => read(text).findings.map(({ code }) => code.slice('az-output/'.length));
const params = (text: string) =>
  read(text).findings.map(({ code, params: given }) => Object.assign({ code }, given));

describe('what can be mended', () => {
  const wrapped = compact.replace(/.{80}/g, '$&\r\n');
  const coloured = pretty.replace(/"[^"]*"/g, '\u001b[32m$&\u001b[0m');
  it.each([
    ['line-break', wrapped],
    ['smart-quotes', pretty.replace(/"([^"]*)"/g, '“$1”')],
    ['trailing-comma', pretty.replace(/(["}\]el\d])\n(\s*[}\]])/g, '$1,\n$2')],
    ['unusual-space', pretty.replace(/^ +/gm, (spaces) => '\u00a0'.repeat(spaces.length))],
    ['invisible-character', pretty.replace(/\n/g, '\n\u200b')],
    ['colour-codes', coloured],
    ['colour-codes', coloured.replaceAll('\u001b', '')],
  ])('is mended and said: %s', (code, text) => {
    expect(read(text).bundles).toEqual([exampleBundle]);
    expect(codes(text)).toEqual([code]);
  });

  it('leaves strings as they are', () => {
    const vault = { ...exampleVault, tags: { a: 'x\u00a0“y”,}\u200b', b: '[0m,]' } };
    const text = JSON.stringify({ schema: 'cmk-check/1', vault: { ok: true, body: vault } }).replace(
      /}$/,
      ',}',
    );
    expect(read(text).bundles[0]?.vault).toEqual({ ok: true, body: vault });
  });

  it('puts escapes, numbers and words together that a line break runs through', () => {
    const text = '{"schema":"cmk-check/1","a":"\\u00\n41\\\nn","b":tr\nue,"c":15\r\n98}';
    expect(read(text).bundles).toEqual([{ schema: 'cmk-check/1', a: 'A\n', b: true, c: 1598 }]);
  });
});

describe('what cannot be mended', () => {
  it('is cut off: says where, and what was open', () => {
    expect(params('{\n  "schema": "cmk-check/1",\n  "vault": { "ok": tr')).toEqual([
      { code: 'az-output/truncated', line: 3, column: 21, open: 'vault.ok' },
    ]);
    expect(params('{"value": [{}, {"id": "/subscr\n\n')).toMatchObject([{ open: 'value[1].id' }]);
  });

  it.each([
    ['comma-or-end', '{"a": 1 "b": 2}', 9, '"b": 2}'],
    ['colon', '{"b": 1, "a" 1}', 14, '1}'],
    ['value', '{"a": }', 7, '}'],
    ['value', '{"a": True}', 7, 'True}'],
    ['name', '{"a": 1, b: 2}', 10, 'b: 2}'],
    ['escape', '{"a": "\\x"}', 9, 'x"}'],
    ['straight-quote', "{'a': 1}", 2, "'a': 1}"],
    ['closing-quote', '{"a": "b\n  , "c": 1}', 9, ''],
    ['no-control-character', '{"a": "b\tc"}', 9, ' c"}'],
  ])('is broken: %s was expected', (expected, text, column, found) => {
    expect(params(text)).toEqual([{ code: 'az-output/broken-json', line: 1, column, expected, found }]);
  });

  it('is left out when a name stands twice in an object', () => {
    expect(params('{"schema":"cmk-check/1",\n"vault":1,\n"v\\u0061ult":2}')).toEqual([
      { code: 'az-output/duplicate-name', line: 3, name: 'vault' },
    ]);
    expect(read('{"schema":"cmk-check/1","a":1,"a":2}').bundles).toEqual([]);
  });

  it('does not keep whole documents from being used, and no part of it is taken for one', () => {
    const vault = JSON.stringify(exampleVault, null, 2);
    const broken = pretty.replace('"ok": true', '"ok" true');
    for (const text of [`${broken}\n${vault}`, `${vault}\n${broken}`]) {
      expect(read(text).bundles).toEqual([
        { schema: 'cmk-check/1', vault: { ok: true, body: exampleVault } },
      ]);
      expect(codes(text)).toEqual(['broken-json']);
    }
    for (const at of [40, 75, 200, 400]) {
      const text = `${pretty.slice(0, at)}\nPS /home/user> az keyvault show -n contoso\n${vault}`;
      expect(read(text).bundles).toEqual([
        { schema: 'cmk-check/1', vault: { ok: true, body: exampleVault } },
      ]);
      expect(codes(text)).toEqual(['broken-json']);
    }
  });

  it('is a part of something whose beginning was not copied', () => {
    for (const text of [pretty, compact]) {
      for (let at = 1; at < text.length; at += 7) {
        const { findings } = read(text.slice(at));
        expect(
          findings.some(({ severity }) => severity === 'error'),
          text.slice(at, at + 40),
        ).toBe(true);
      }
    }
  });
});
