import { usePluginData } from '@docusaurus/useGlobalData';
import type { TranslationData } from './TranslationData';

const allCurrent: TranslationData = { pages: {} };

/** Without the plugin, every page counts as translated and current. */
export const useTranslationData = (): TranslationData =>
  (usePluginData('translations') as TranslationData | undefined) ?? allCurrent;
