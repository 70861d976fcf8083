// Brings back the place on the page that the reader had in another language.
import type LayoutType from '@theme/Layout';
import Layout from '@theme-original/Layout';
import { type ComponentProps, type ReactNode, useEffect } from 'react';
import { resumePlace } from '../../components/languageSwitch/resumePlace';

export default function PageLayout(props: ComponentProps<typeof LayoutType>): ReactNode {
  useEffect(resumePlace, []);
  return <Layout {...props} />;
}
