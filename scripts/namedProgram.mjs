import { existsSync } from 'node:fs';

/**
 * @param {string} variable of the environment
 * @returns {string | null} the program that it names; throws where there is no such file
 */
export function namedProgram(variable) {
  const file = process.env[variable];
  if (!file || existsSync(file)) return file || null;
  throw new Error(`${variable} names ${file}, and there is no such file.`);
}
