// In the place of the theme's menu, which is a link without a target that answers a key but no press, and which Escape
// neither closes nor gives the focus back from.
import NavbarItem from '@theme/NavbarItem';
import type DesktopType from '@theme/NavbarItem/DropdownNavbarItem/Desktop';
import clsx from 'clsx';
import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './styles.module.css';
import { useDisclosure } from './useDisclosure';

export default function DropdownDesktop(props: ComponentProps<typeof DesktopType>): ReactNode {
  const { items, position, className, label, children } = props;
  const id = useId();
  const { isOpen, isHoverable, button, frame, toggle, allowHover } = useDisclosure();
  return (
    <div
      ref={frame}
      onMouseEnter={allowHover}
      className={clsx(
        'navbar__item',
        'dropdown',
        isHoverable && 'dropdown--hoverable',
        position === 'right' && 'dropdown--right',
        isOpen && 'dropdown--show',
      )}>
      <button
        ref={button}
        type="button"
        aria-controls={id}
        aria-expanded={isOpen}
        className={clsx('clean-btn', 'navbar__link', styles.button, className)}
        onClick={toggle}>
        {children ?? label}
      </button>
      <ul id={id} className="dropdown__menu">
        {items.map((item, at) => (
          <NavbarItem isDropdownItem activeClassName="dropdown__link--active" {...item} key={at} />
        ))}
      </ul>
    </div>
  );
}
