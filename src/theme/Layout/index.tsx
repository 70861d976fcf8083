// Offers the reader's own language above everything, so that it comes first for who does not see where it stands, and
// brings back the place on the page that the reader had in another language.
import type LayoutType from '@theme/Layout';
import Layout from '@theme-original/Layout';
import { type ComponentProps, type ReactNode, useEffect } from 'react';
import LanguageOffer from '../../components/LanguageOffer';
import { resumePlace } from '../../components/languageSwitch/resumePlace';

export default function PageLayout(props: ComponentProps<typeof LayoutType>): ReactNode {
  useEffect(resumePlace, []);
  return (
    <>
      <LanguageOffer />
      <Layout {...props} />
    </>
  );
}
