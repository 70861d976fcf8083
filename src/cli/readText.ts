import { inputProblemWords } from './inputWords';
import { readInput } from './readInput';

/** The text of a file; null, with a complaint made, when it cannot be read. */
export function readText(file: string, complain: (line: string) => void): string | null {
  const input = readInput(file);
  if (input.kind === 'text') return input.text;
  complain(inputProblemWords(input));
  return null;
}
