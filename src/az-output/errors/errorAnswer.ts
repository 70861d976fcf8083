import type { AnswerName } from '../../evidence/Bundle';
import { readResourceIdText } from '../../key-identifier';
import type { AskedParts } from '../bundle/AskedParts';

const actions: readonly (readonly [RegExp, AnswerName])[] = [
  [/^microsoft\.keyvault\/(?:vaults|managedhsms)\/read$/, 'vault'],
  [/^microsoft\.keyvault\/(?:vaults|managedhsms)\/keys\/read$/, 'key'],
  [/^microsoft\.keyvault\/(?:vaults|managedhsms)\/keys\/versions\/read$/, 'keyVersions'],
  [/^microsoft\.authorization\/roleassignments\/read$/, 'roleAssignments'],
  [/^microsoft\.authorization\/denyassignments\/read$/, 'denyAssignments'],
  [/^microsoft\.authorization\/roledefinitions\/read$/, 'roleDefinitions'],
  [/^microsoft\.keyvault\/(?:locations\/)?deletedvaults\/read$/, 'deletedVaults'],
  [/^microsoft\.keyvault\/checknameavailability\/read$/, 'nameAvailability'],
];

/** What an error is the answer to, if it says so itself: the command that it answers is not known. */
export function errorAnswer(text: string, asked: AskedParts): AnswerName | null {
  // A terminal may have broken the lines.
  const line = text.slice(0, 4000).replace(/\r?\n/g, '');
  const missing =
    /Resource '([\da-f-]{36})' does not exist or one of its queried reference-property/i.exec(line)?.[1] ??
    null;
  if (missing !== null) {
    // Users and groups are missing in the same words: that it is the application is known by its id alone.
    return asked.appId === missing.toLowerCase() ? 'servicePrincipal' : null;
  }
  const action = /(?:perform action |Action: )'([\w./-]{3,120})'/.exec(line)?.[1]?.toLowerCase();
  const scope = /(?:over scope |Resource: )'([^'\s]{1,600})'/i.exec(line)?.[1] ?? '';
  const vault = readResourceIdText(scope)?.vault.toLowerCase() ?? null;
  if (action === undefined || (vault !== null && asked.vault !== null && vault !== asked.vault)) return null;
  return actions.find(([pattern]) => pattern.test(action))?.[1] ?? null;
}
