// Says in the bar at the top which pages are there in English only. Their labels are translated; the pages are not.
import type DocNavbarItemType from '@theme/NavbarItem/DocNavbarItem';
import DocNavbarItem from '@theme-original/NavbarItem/DocNavbarItem';
import type { ComponentProps, ReactNode } from 'react';
import EnglishMark from '../../components/translation/EnglishMark';
import { useMissingPages } from '../../components/translation/useMissingPages';

export default function PageNavbarItem(props: ComponentProps<typeof DocNavbarItemType>): ReactNode {
  const missing = useMissingPages();
  if (!missing.hasId(props.docId)) return <DocNavbarItem {...props} />;
  const label = (
    <>
      {props.label}
      <EnglishMark />
    </>
  );
  return <DocNavbarItem {...props} label={label} />;
}
