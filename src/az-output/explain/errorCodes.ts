import { errorGroups } from './errorGroups';
import type { ErrorCode } from './ErrorMatch';

export const errorCodes: readonly ErrorCode[] = Object.values(errorGroups).flatMap((codes) =>
  codes.map((code) => `error/${code}` as const),
);
