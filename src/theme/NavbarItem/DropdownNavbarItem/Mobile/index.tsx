// In the place of the theme's menu, which is a link without a target beside a second button that does the same.
import { Collapsible, useCollapsible } from '@docusaurus/theme-common';
import NavbarItem from '@theme/NavbarItem';
import type MobileType from '@theme/NavbarItem/DropdownNavbarItem/Mobile';
import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import styles from './styles.module.css';

export default function DropdownMobile(props: ComponentProps<typeof MobileType>): ReactNode {
  const { items, className, label, children, onClick } = props;
  const { collapsed, toggleCollapsed } = useCollapsible({ initialState: true });
  return (
    <li className={clsx('menu__list-item', collapsed && 'menu__list-item--collapsed')}>
      <button
        type="button"
        aria-expanded={!collapsed}
        className={clsx(
          'clean-btn',
          'menu__link',
          'menu__link--sublist menu__link--sublist-caret',
          styles.button,
          className,
        )}
        onClick={toggleCollapsed}>
        <span>{children ?? label}</span>
      </button>
      <Collapsible lazy as="ul" className="menu__list" collapsed={collapsed}>
        {items.map((item, at) => (
          <NavbarItem
            mobile
            isDropdownItem
            onClick={onClick}
            activeClassName="menu__link--active"
            {...item}
            key={at}
          />
        ))}
      </Collapsible>
    </li>
  );
}
