const millisecondsPerMinute = 60_000;
const minutesPerDay = 1440;

export const minutesFrom = (now: Date, minutes: number): Date =>
  new Date(now.getTime() + minutes * millisecondsPerMinute);

export const daysFrom = (now: Date, days: number): Date => minutesFrom(now, days * minutesPerDay);

/** Dates of keys. */
export const unixSeconds = (date: Date): number => Math.floor(date.getTime() / 1000);

/** With the seven decimals that Azure writes, which is more than JavaScript has. */
export const azureTime = (date: Date): string => date.toISOString().replace(/Z$/, '0000Z');

/** Without decimals, as Key Vault writes when something was deleted. */
export const wholeSeconds = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');
