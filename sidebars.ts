import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import type { ProductChoice } from './src/readiness';

/** A page that shows beside its name how many required checks of a product hold; see src/theme/DocSidebarItem/Link. */
const page = (id: string, progress: ProductChoice | 'chosen') =>
  ({ type: 'doc', id, customProps: { progress } }) as const;

const sidebars: SidebarsConfig = {
  guide: [
    'index',
    {
      type: 'category',
      label: 'Set up',
      key: 'set-up',
      collapsible: false,
      items: [
        page('journey-optimizer', 'journey-optimizer'),
        page('customer-journey-analytics', 'customer-journey-analytics'),
        page('experience-platform', 'experience-platform'),
        'prepare-your-key-vault',
        page('check-your-set-up', 'chosen'),
      ],
    },
    {
      type: 'category',
      label: 'Operate',
      key: 'operate',
      collapsible: false,
      items: ['living-with-your-key', 'host-the-guide'],
    },
    {
      type: 'category',
      label: 'Reference',
      key: 'reference',
      collapsible: false,
      items: [
        'reference/key-identifier',
        'reference/checks',
        'reference/error-messages',
        'glossary',
        'what-the-checks-read',
        'translation-status',
      ],
    },
  ],
};

export default sidebars;
