import type { Excess } from './Excess';

const budgets = 'tests/budgets/budgets.ts';

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const pageParts = {
  html: {
    name: 'HTML',
    next: `Split the page, or say in ${budgets} why it may weigh more.`,
  },
  scripts: {
    name: 'JavaScript before the first touch',
    next: 'Load what a widget needs when it is touched: import() in place of import.',
  },
  styles: {
    name: 'CSS',
    next: 'Look in build/assets/css for what came new: rules of a widget belong into its CSS module.',
  },
};

const siteParts = {
  main: {
    name: 'The code that takes over a page (main.*.js)',
    next: 'Look for what src/theme imports, directly or not; import it when it is needed.',
  },
  largestOtherChunk: {
    name: 'The largest other file of code',
    next: 'Look in build/assets/js for the largest one, and import() what only some readers need.',
  },
  searchIndex: {
    name: 'The largest search index',
    next: 'Look in build/pagefind at what grew; data-pagefind-ignore leaves text out.',
  },
  images: {
    name: 'All images together',
    next: 'Make the images smaller, or use SVG.',
  },
};

/** One sentence on what was found and what is allowed, and one on what to do. */
export function describeExcess(excess: Excess): string {
  switch (excess.kind) {
    case 'page': {
      const { name, next } = pageParts[excess.part];
      return `${excess.page}: ${name} is ${kilobytes(excess.found)}, allowed are ${kilobytes(excess.allowed)}. ${next}`;
    }
    case 'site': {
      const { name, next } = siteParts[excess.part];
      return `${name}: found ${kilobytes(excess.found)}, allowed are ${kilobytes(excess.allowed)}. ${next}`;
    }
    case 'foreign':
      return `${excess.page} loads ${excess.address} from another host; allowed is only the own one. Put the file into static.`;
    case 'font':
      return `${excess.page} loads the font ${excess.address}; allowed are only those of the reader's device. Name a system font in src/css.`;
    case 'idle-budget':
      return `${excess.page} has a budget of its own in ${budgets}, and no page in any language needs it. Remove it there.`;
  }
}
