import type * as collect from './collectCommand';
import type * as explain from './explainCommand';
import type * as readiness from './readinessCommand';
import type * as uri from './uriCommand';
import { languageFacts } from '../messages/languages';
import { type ExitCode, exitCodes } from './exitCodes';
import { parseCommandLine } from './parseCommandLine';
import { setLanguage } from './translate';
import { startedLanguage } from './startedLanguage';
import { usage, wrongUsageWords } from './usageWords';

/** Output is collected and written once: a hundred thousand values are not a hundred thousand system calls. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const results: string[] = [];
  const complaints: string[] = [];
  const exitCode = run(args, results, complaints);
  await write(process.stderr, complaints);
  await write(process.stdout, results);
  return exitCode;
}

/**
 * The command that was asked for and no other is loaded: reading the sources is most of the time a short run takes. By
 * `require`, because tsx is registered for that only.
 */
const load = <Module>(path: string): Module => require(path) as Module;

function run(args: readonly string[], results: string[], complaints: string[]): ExitCode {
  const command = parseCommandLine(args);
  setLanguage(command.language);
  const print = (line: string): unknown => results.push(line);
  const complain = (line: string): unknown => complaints.push(line);
  const { state } = languageFacts(command.language);
  if (state === 'started') complain(startedLanguage(command.language));
  switch (command.kind) {
    case 'help':
      results.push(usage(command.language));
      return exitCodes.valid;
    case 'wrong':
      complaints.push(wrongUsageWords(command.reason), '', usage(command.language));
      return exitCodes.usage;
    case 'uri':
      return load<typeof uri>('./uriCommand').uriCommand(command, print, complain);
    case 'readiness':
      return load<typeof readiness>('./readinessCommand').readinessCommand(command, print, complain);
    case 'explain':
      return load<typeof explain>('./explainCommand').explainCommand(command, print, complain);
    case 'collect':
      return load<typeof collect>('./collectCommand').collectCommand(command, print, complain);
  }
}

/** Resolves when the pipe has taken everything; a reader that closes it early (`head`) is no error. */
const write = (stream: NodeJS.WriteStream, lines: readonly string[]): Promise<void> =>
  new Promise((resolve) => {
    if (lines.length === 0) return resolve();
    stream.on('error', () => resolve());
    stream.write(`${lines.join('\n')}\n`, () => resolve());
  });
