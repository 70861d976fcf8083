// Puts the page as Markdown below the title of a doc. The theme has no place of its own at the top of a page.
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useRouteContext from '@docusaurus/useRouteContext';
import type MDXContentType from '@theme/MDXContent';
import MDXContent from '@theme-original/MDXContent';
import type { ComponentProps, ReactNode } from 'react';
import PageMarkdown from '../../components/PageMarkdown';
import WidgetBoundary from '../../components/WidgetBoundary';

export default function MDXContentWithMarkdown(props: ComponentProps<typeof MDXContentType>): ReactNode {
  const isDoc = useRouteContext().plugin.name === 'docusaurus-plugin-content-docs';
  return (
    <>
      {isDoc && <DocMarkdown />}
      <MDXContent {...props} />
    </>
  );
}

function DocMarkdown(): ReactNode {
  const { metadata } = useDoc();
  // The copy of one page must not be offered on the next.
  return (
    <WidgetBoundary key={metadata.permalink} name="PageMarkdown" kind="control">
      <PageMarkdown permalink={metadata.permalink} />
    </WidgetBoundary>
  );
}
