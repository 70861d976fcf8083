// Adds to the name of a page how far the set-up has come, and whether it is there in English only. The theme offers no
// place for either but the label itself.
import type LinkType from '@theme/DocSidebarItem/Link';
import Link from '@theme-original/DocSidebarItem/Link';
import type { ComponentProps, ReactNode } from 'react';
import Progress from '../../../components/Progress';
import EnglishLabel from '../../../components/translation/EnglishLabel';
import { useMissingPages } from '../../../components/translation/useMissingPages';

type Props = ComponentProps<typeof LinkType>;

export default function DocSidebarItemLink(props: Props): ReactNode {
  const { item } = props;
  const of = item.customProps?.progress as ComponentProps<typeof Progress>['of'] | undefined;
  const isMissing = useMissingPages().hasId(item.docId);
  if (of === undefined && !isMissing) return <Link {...props} />;
  const label = (
    <>
      {isMissing ? <EnglishLabel>{item.label}</EnglishLabel> : item.label}
      {of !== undefined && (
        <>
          {' '}
          <Progress of={of} />
        </>
      )}
    </>
  );
  // The theme types the label as text and renders it as a node.
  return <Link {...props} item={{ ...item, label: label as unknown as string }} />;
}
