import { useLocation } from '@docusaurus/router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import Announcement from '../Announcement';

/** The head of a page is written in the frame after the page itself. */
const untilTitle = 150;

/**
 * Says the title of a page that a link of the guide led to: nothing is loaded then, and a screen reader would not know
 * (WCAG 4.1.3). The first page is said by the browser.
 */
export default function PageAnnouncement(): ReactNode {
  const { pathname } = useLocation();
  const said = useRef(pathname);
  const [title, setTitle] = useState('');
  useEffect(() => {
    if (pathname === said.current) return undefined;
    said.current = pathname;
    const timer = setTimeout(() => setTitle(document.title), untilTitle);
    return () => clearTimeout(timer);
  }, [pathname]);
  return <Announcement text={title} />;
}
