import type { Answer } from '../../evidence';

/** There was no need to ask, or nothing to ask about: as the scripts write it. */
export const skipped: Answer = { ok: false, error: 'skipped' };
