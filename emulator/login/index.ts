export { clientId } from './application';
export { createLogin } from './createLogin';
export { createDirectory } from './directory';
export type { LoginOptions } from './LoginContext';
export { openIdConfiguration } from './openIdConfiguration';
export type { Resource } from './permissions';
export { resourceToken } from './resourceToken';
