import { useActiveDocContext } from '@docusaurus/plugin-content-docs/client';
import { useTranslationData } from './useTranslationData';

export interface MissingPages {
  hasId: (id: string | undefined) => boolean;
  hasAddress: (address: string) => boolean;
}

/** The pages that the reader's language does not have: what leads to one says so. */
export function useMissingPages(): MissingPages {
  const { pages } = useTranslationData();
  const { activeVersion } = useActiveDocContext(undefined);
  const hasId = (id: string | undefined): boolean => id !== undefined && pages[id]?.state === 'missing';
  return {
    hasId,
    hasAddress: (address) => hasId(activeVersion?.docs.find(({ path }) => path === address)?.id),
  };
}
