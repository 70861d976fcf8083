// In the place of the theme's item, which counts as the page in view on every page of its sidebar: with one sidebar, all
// items would be it at once. Here only the page itself is. Also says which pages are there in English only: the labels
// are translated, the pages are not.
import { useLayoutDoc } from '@docusaurus/plugin-content-docs/client';
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import type DocNavbarItemType from '@theme/NavbarItem/DocNavbarItem';
import type { ComponentProps, ReactNode } from 'react';
import EnglishMark from '../../components/translation/EnglishMark';
import { useMissingPages } from '../../components/translation/useMissingPages';

export default function PageNavbarItem(props: ComponentProps<typeof DocNavbarItemType>): ReactNode {
  const { docId, docsPluginId, label: ownLabel, ...others } = props;
  const missing = useMissingPages();
  const doc = useLayoutDoc(docId, docsPluginId);
  // A draft.
  if (doc === null) return null;
  const label = ownLabel ?? doc.id;
  const marked = missing.hasId(docId) ? (
    <>
      {label}
      <EnglishMark />
    </>
  ) : (
    label
  );
  return <DefaultNavbarItem exact {...others} label={marked} to={doc.path} />;
}
