import { translate } from '@docusaurus/Translate';
import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './styles.module.css';

/**
 * A table that is wider than the screen scrolls by itself, not the page. While it does, the keyboard can reach it
 * (WCAG 2.1.1); while it fits, it is no stop on the way of the Tab key.
 */
export default function ScrollableTable(props: ComponentProps<'table'>): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const reachable = overflows
    ? {
        tabIndex: 0,
        role: 'group',
        'aria-label': translate({
          id: 'table.scrollable',
          message: 'Table that can be scrolled sideways',
          description: 'For screen readers, on a table that is wider than the screen',
        }),
      }
    : {};
  return (
    <div ref={frame} className={styles.frame} {...reachable}>
      <table {...props} />
    </div>
  );
}
