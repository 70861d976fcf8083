import path from 'node:path';
import { describeProblem } from './describeProblem';
import type { Problem } from './Problem';

export interface Warning {
  /** From the root of the project, with slashes. */
  readonly file: string;
  readonly line: number;
  readonly problem: Problem;
}

export const describeWarning = ({ file, line, problem }: Warning): string =>
  `[experience-league] ${file}:${line}: ${describeProblem(problem)}`;

/** Collects what is found in all pages. A page is read several times in a build, and each warning is said once. */
export class Warnings {
  readonly #said = new Map<string, Warning>();
  readonly #siteDir: string;
  readonly #say: (text: string) => void;

  constructor(siteDir: string, say: (text: string) => void) {
    this.#siteDir = siteDir;
    this.#say = say;
  }

  add(filePath: string, line: number, problem: Problem): void {
    const file = path.relative(this.#siteDir, filePath).split(path.sep).join('/');
    const warning = { file, line, problem };
    const text = describeWarning(warning);
    if (this.#said.has(text)) return;
    this.#said.set(text, warning);
    this.#say(text);
  }

  all(): readonly Warning[] {
    return [...this.#said.values()];
  }
}
