import type { ViteUserConfig } from 'vitest/config';
import base from '../../vitest.config.mts';

const { test, ...rest } = base as ViteUserConfig;

/** The tests that stand beside the checks; property tests with few cases, because each change of the code runs them again. */
const config: ViteUserConfig = {
  ...rest,
  test: {
    ...test,
    include: ['src/{readiness,key-identifier}/**/*.test.ts'],
    // Tries every damage to every answer: too long for each of thousands of changes.
    exclude: ['src/readiness/damage.property.test.ts'],
    env: { CMK_PROPERTY_RUNS: '60' },
  },
};

export default config;
