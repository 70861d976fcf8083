// Puts a note under the heading of a section whose English text has changed. Not while the page is compiled: what the
// compiler made is kept, and would tell of an older state.
import type HeadingType from '@theme/MDXComponents/Heading';
import Heading from '@theme-original/MDXComponents/Heading';
import type { ComponentProps, ReactNode } from 'react';
import SectionNote from '../../components/translation/SectionNote';
import WidgetBoundary from '../../components/WidgetBoundary';

export default function MDXHeading(props: ComponentProps<typeof HeadingType>): ReactNode {
  return (
    <>
      <Heading {...props} />
      {props.id !== undefined && (
        <WidgetBoundary name="SectionNote" kind="extra">
          <SectionNote id={props.id} />
        </WidgetBoundary>
      )}
    </>
  );
}
