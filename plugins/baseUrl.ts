/**
 * The folder of its host in which the site stands.
 * @throws Error naming the variable, what was expected and what was found
 */
export function baseUrl(environment: NodeJS.ProcessEnv): string {
  const found = environment.CMK_BASE_URL || '/';
  // What adds to it takes the slashes for granted, and Docusaurus would quietly put its own ones.
  if (!/^\/(?:[\w.~-]+\/)*$/.test(found) || found.includes('/../') || found.includes('/./')) {
    throw new Error(
      `CMK_BASE_URL takes a folder with a slash at both ends, such as / or /cmk/; found “${found}”.`,
    );
  }
  return found;
}
