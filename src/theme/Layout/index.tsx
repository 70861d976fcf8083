// Brings back the place on the page that the reader had in another language, and says below all else what goes wrong with
// storage and network.
import type LayoutType from '@theme/Layout';
import Layout from '@theme-original/Layout';
import { type ComponentProps, type ReactNode, useEffect } from 'react';
import { resumePlace } from '../../components/languageSwitch/resumePlace';
import PageLoading from '../../components/PageLoading';
import StatusNotices from '../../components/StatusNotices';
import WidgetBoundary from '../../components/WidgetBoundary';

export default function PageLayout(props: ComponentProps<typeof LayoutType>): ReactNode {
  useEffect(resumePlace, []);
  return (
    <>
      <Layout {...props} />
      <WidgetBoundary name="StatusNotices" kind="extra">
        <StatusNotices />
        <PageLoading />
      </WidgetBoundary>
    </>
  );
}
