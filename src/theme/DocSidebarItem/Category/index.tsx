// A heading of the sidebar that neither leads anywhere nor opens. The theme makes it a link without an address, which
// search engines report as one that they cannot follow.
import { isActiveSidebarItem, useVisibleSidebarItems } from '@docusaurus/plugin-content-docs/client';
import type CategoryType from '@theme/DocSidebarItem/Category';
import Category from '@theme-original/DocSidebarItem/Category';
import DocSidebarItems from '@theme/DocSidebarItems';
import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

type Props = ComponentProps<typeof CategoryType>;

export default function DocSidebarItemCategory(props: Props): ReactNode {
  const { item, level, activePath, onItemClick } = props;
  const isEmpty = useVisibleSidebarItems(item.items, activePath).length === 0;
  if (isEmpty || item.collapsible || item.href !== undefined) return <Category {...props} />;
  return (
    <li
      className={clsx(
        'theme-doc-sidebar-item-category',
        `theme-doc-sidebar-item-category-level-${level}`,
        'menu__list-item',
        item.className,
      )}>
      <div className="menu__list-item-collapsible">
        <span className={clsx('menu__link', isActiveSidebarItem(item, activePath) && 'menu__link--active')}>
          {item.label}
        </span>
      </div>
      <ul className="menu__list">
        <DocSidebarItems
          items={item.items}
          tabIndex={0}
          onItemClick={onItemClick}
          activePath={activePath}
          level={level + 1}
        />
      </ul>
    </li>
  );
}
