import type { Asked } from './Asked';
import { bashScript } from './bash/bashScript';
import { powershellScript } from './powershell/powershellScript';

export type Shell = 'bash' | 'powershell';

/** A script that only reads, to run where `az` is signed in. It prints one bundle (`cmk-check/1`). */
export const collectorScript = (shell: Shell, asked: Asked): string =>
  ({ bash: bashScript, powershell: powershellScript })[shell](asked);
