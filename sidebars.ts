import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const sidebars: SidebarsConfig = {
  guide: [
    'index',
    {
      type: 'category',
      label: 'Set up',
      key: 'set-up',
      collapsible: false,
      items: [
        'journey-optimizer',
        'customer-journey-analytics',
        'experience-platform',
        'prepare-your-key-vault',
      ],
    },
    {
      type: 'category',
      label: 'Operate',
      key: 'operate',
      collapsible: false,
      items: ['living-with-your-key'],
    },
    {
      type: 'category',
      label: 'Reference',
      key: 'reference',
      collapsible: false,
      items: ['reference/key-identifier', 'glossary'],
    },
  ],
};

export default sidebars;
