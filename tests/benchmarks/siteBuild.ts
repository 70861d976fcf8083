// How long the build of all languages takes, beside Starlight and VitePress with the same pages: npm run bench:build
//   -- [--runs 3] [--added 30] [--minutes 45]
// What it installs and makes stands in temporary folders, which it removes.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '../../src/messages/languages';
import { addedPages } from './siteBuild/addedPages';
import { guide } from './siteBuild/guide';
import { median } from './siteBuild/median';
import { readPages } from './siteBuild/readPages';
import { starlight } from './siteBuild/starlight';
import { type Duration, timeBuild } from './siteBuild/timeBuild';
import type { Tool } from './siteBuild/Tool';
import { vitePress } from './siteBuild/vitePress';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    added: { type: 'string', default: '30' },
    minutes: { type: 'string', default: '45' },
  },
});
const wholeNumber = (name: keyof typeof values): number => {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${name} takes a whole number above 0, found “${values[name]}”.`);
};
const [runs, added, minutes] = [wholeNumber('runs'), wholeNumber('added'), wholeNumber('minutes')];
const codes = languages.map(({ code }) => code);
const end = Date.now() + minutes * 60_000;

/** Of each tool, what its builds took. */
interface Times {
  readonly tool: Tool;
  readonly cold: Duration[];
  readonly warm: Duration[];
  readonly more: Duration[];
}

const tools: Tool[] = [];
// Also after Ctrl+C: the folders are large.
process.on('exit', () => tools.forEach((tool) => tool.remove()));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

function measure(name: string, { tool }: Times, into: Duration[]): void {
  const duration = timeBuild(tool);
  into.push(duration);
  process.stderr.write(
    `${tool.name}, ${name}: ${duration.wall} s, processor ${duration.processor.toFixed(1)} s\n`,
  );
}

const ours = guide();
tools.push(ours);
// Its pages are what the others build, as readers see them.
const first = timeBuild(ours);
const pages = readPages(path.join(ours.command.folder, 'build'), codes);
for (const make of [starlight, vitePress]) {
  const peer = make(codes);
  tools.push(peer);
  peer.write(pages);
}
const all: readonly Times[] = tools.map((tool) => ({
  tool,
  cold: tool === ours ? [first] : [],
  warm: [],
  more: [],
}));

// In turn, so that what else the machine does strikes all alike.
for (let run = 1; run <= runs && (run === 1 || Date.now() < end); run += 1) {
  for (const times of all) {
    if (times.cold.length === run) continue;
    times.tool.forget();
    measure('cold', times, times.cold);
  }
  for (const times of all) {
    times.tool.edit(`Edit ${run}.`);
    measure('one page edited', times, times.warm);
  }
}
const more = addedPages(pages, added);
for (const { tool } of all) tool.write(more);
for (let run = 1; run <= runs && (run === 1 || Date.now() < end); run += 1) {
  for (const times of all) {
    times.tool.forget();
    measure(`cold, ${added} pages a language more`, times, times.more);
  }
}

const perLanguage = pages.length / codes.length;
for (const [kind, name] of [
  ['wall', 'By the clock'],
  ['processor', 'Processor time'],
] as const) {
  const of = (durations: readonly Duration[]) => median(durations.map((duration) => duration[kind]));
  const peer = all.find(({ tool }) => tool.name === 'Starlight') as Times;
  const one = of(peer.cold);
  console.log(`\n${name}, medians; × is the share of Starlight's cold build\n`);
  console.log(
    `| ${codes.length} languages | cold, ${perLanguage} pages | one page edited | cold, ${perLanguage + added} pages | an added page |`,
  );
  console.log('| - | - | - | - | - |');
  for (const { tool, cold, warm, more: long } of all) {
    const cell = (seconds: number) => `${seconds.toFixed(1)} s, ${(seconds / one).toFixed(2)} ×`;
    const addedPage = ((of(long) - of(cold)) * 1000) / (added * codes.length);
    console.log(
      `| ${tool.name} | ${cell(of(cold))} | ${cell(of(warm))} | ${cell(of(long))} | ${addedPage.toFixed(0)} ms |`,
    );
  }
}
console.log(`\n${tools.map(({ name, about }) => `${name}: ${about}`).join('\n')}`);
