export { createControl } from './createControl';
export { createFaults, type Faults } from './Faults';
export { createRequestLog, type LogEntry, type RequestLog } from './RequestLog';
export { authenticate } from './authenticate';
export type { Caller } from './Caller';
export { createHost, type HostWorld } from './createHost';
export type { HostEnv } from './HostEnv';
export { Refusal } from './Refusal';
