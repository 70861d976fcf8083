// Adds to the name of a page how far the set-up has come. The theme offers no place for it but the label itself.
import type LinkType from '@theme/DocSidebarItem/Link';
import Link from '@theme-original/DocSidebarItem/Link';
import type { ComponentProps, ReactNode } from 'react';
import Progress from '../../../components/Progress';

type Props = ComponentProps<typeof LinkType>;

export default function DocSidebarItemLink(props: Props): ReactNode {
  const { item } = props;
  const of = item.customProps?.progress as ComponentProps<typeof Progress>['of'] | undefined;
  if (of === undefined) return <Link {...props} />;
  const label = (
    <>
      {item.label} <Progress of={of} />
    </>
  );
  // The theme types the label as text and renders it as a node.
  return <Link {...props} item={{ ...item, label: label as unknown as string }} />;
}
