import type { Scenario } from '../../model/Scenario';

type Expected = Scenario['expected'];

export const ready = (...codes: readonly string[]): Expected => ({ verdict: 'ready', codes });
export const notReady = (...codes: readonly string[]): Expected => ({ verdict: 'not-ready', codes });
export const undetermined = (...codes: readonly string[]): Expected => ({ verdict: 'undetermined', codes });
