/** Seconds between two looks: Azure spreads a role assignment in minutes, so looking more often tells nothing. */
const first = 15;
const longest = 60;
const growth = 1.4;

/** After this, whoever waits should look for another cause. */
export const watchMinutes = 30;
/** A tab that nobody looks at need not ask Azure. */
export const hiddenMinutes = 5;

/** @param look 0 for the first */
export const secondsBefore = (look: number): number => Math.min(longest, Math.round(first * growth ** look));
