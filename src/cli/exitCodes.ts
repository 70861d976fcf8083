/** Fixed by contract; the numbers from 64 on are those of sysexits.h. */
export const exitCodes = { valid: 0, notValid: 1, undetermined: 2, usage: 64, unreadableInput: 65 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
