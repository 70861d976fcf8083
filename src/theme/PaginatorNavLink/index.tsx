// Says of the next and the previous page when it is there in English only.
import type PaginatorNavLinkType from '@theme/PaginatorNavLink';
import PaginatorNavLink from '@theme-original/PaginatorNavLink';
import type { ComponentProps, ReactNode } from 'react';
import EnglishLabel from '../../components/translation/EnglishLabel';
import { useMissingPages } from '../../components/translation/useMissingPages';

export default function PageLink(props: ComponentProps<typeof PaginatorNavLinkType>): ReactNode {
  const missing = useMissingPages();
  if (!missing.hasAddress(props.permalink)) return <PaginatorNavLink {...props} />;
  const title = <EnglishLabel>{props.title}</EnglishLabel>;
  // The theme types the title as text and renders it as a node.
  return <PaginatorNavLink {...props} title={title as unknown as string} />;
}
