import { type ExitCode, exitCodes } from './exitCodes';
import { parseCommandLine } from './parseCommandLine';
import { setLanguage } from './translate';
import { uriCommand } from './uriCommand';
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

function run(args: readonly string[], results: string[], complaints: string[]): ExitCode {
  const command = parseCommandLine(args);
  setLanguage(command.language);
  switch (command.kind) {
    case 'help':
      results.push(usage());
      return exitCodes.valid;
    case 'wrong':
      complaints.push(wrongUsageWords(command.reason), '', usage());
      return exitCodes.usage;
    case 'uri':
      return uriCommand(
        command,
        (line) => results.push(line),
        (line) => complaints.push(line),
      );
  }
}

/** Resolves when the pipe has taken everything; a reader that closes it early (`head`) is no error. */
const write = (stream: NodeJS.WriteStream, lines: readonly string[]): Promise<void> =>
  new Promise((resolve) => {
    if (lines.length === 0) return resolve();
    stream.on('error', () => resolve());
    stream.write(`${lines.join('\n')}\n`, () => resolve());
  });
