import path from 'node:path';
import type { Plugin } from '@docusaurus/types';

export function soundAddress(): Plugin {
  return {
    name: 'sound-address',
    getClientModules: () => [
      path.join(__dirname, '..', 'src', 'components', 'soundAddress', 'clientModule.ts'),
    ],
  };
}
