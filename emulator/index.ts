export type { Faults, LogEntry, RequestLog } from './control';
export type { Account, Membership, SignInTrouble } from './model/Account';
export type { Fault, FaultRule } from './model/Fault';
export type { Scenario } from './model/Scenario';
export type { Tenant } from './model/Tenant';
export { type SignInSettings, signInSettings } from './signInSettings';
export { type Emulator, type EmulatorOptions, startEmulator } from './startEmulator';
export { scenarios } from './tenants';
