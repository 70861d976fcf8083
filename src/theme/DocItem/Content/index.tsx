// Puts what there is to say about the translation above the page, and marks English text that stands in for one.
import type ContentType from '@theme/DocItem/Content';
import Content from '@theme-original/DocItem/Content';
import type { ComponentProps, ReactNode } from 'react';
import { useIsFallback } from '../../../components/translation/PageContext';
import PageNotices from '../../../components/translation/PageNotices';
import WidgetBoundary from '../../../components/WidgetBoundary';

export default function DocItemContent(props: ComponentProps<typeof ContentType>): ReactNode {
  const isFallback = useIsFallback();
  const english = isFallback ? ({ lang: 'en', 'data-pagefind-ignore': 'all' } as const) : {};
  return (
    <>
      <WidgetBoundary name="PageNotices" kind="extra">
        <PageNotices />
      </WidgetBoundary>
      <div {...english}>
        <Content {...props} />
      </div>
    </>
  );
}
