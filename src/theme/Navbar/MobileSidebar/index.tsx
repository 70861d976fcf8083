// The theme's drawer on narrow screens leaves the focus on the page behind it, which it covers. While it is open, the
// keyboard stays in it (WCAG 2.4.3, 2.4.11); Escape closes it, and the focus goes back to the button.
import { useNavbarMobileSidebar } from '@docusaurus/theme-common/internal';
import MobileSidebar from '@theme-original/Navbar/MobileSidebar';
import { type ReactNode, useEffect } from 'react';
import { holdFocusIn } from './holdFocusIn';

export default function Drawer(): ReactNode {
  const { shown, toggle } = useNavbarMobileSidebar();
  useEffect(() => {
    const drawer = document.querySelector('.navbar-sidebar');
    if (!shown || drawer === null) return undefined;
    return holdFocusIn(drawer, toggle);
  }, [shown, toggle]);
  return <MobileSidebar />;
}
