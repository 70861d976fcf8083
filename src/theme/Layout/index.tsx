// Brings back the place on the page that the reader had in another language, says the title of a page that is changed to,
// and says below all else what goes wrong with storage and network.
import type LayoutType from '@theme/Layout';
import Layout from '@theme-original/Layout';
import { type ComponentProps, type ReactNode, useEffect } from 'react';
import { resumePlace } from '../../components/languageSwitch/resumePlace';
import PageAnnouncement from '../../components/PageAnnouncement';
import PageLoading from '../../components/PageLoading';
import StatusNotices from '../../components/StatusNotices';
import WidgetBoundary from '../../components/WidgetBoundary';

export default function PageLayout(props: ComponentProps<typeof LayoutType>): ReactNode {
  useEffect(resumePlace, []);
  return (
    <>
      <Layout {...props} />
      <PageAnnouncement />
      <WidgetBoundary name="StatusNotices" kind="extra">
        <StatusNotices />
        <PageLoading />
      </WidgetBoundary>
    </>
  );
}
