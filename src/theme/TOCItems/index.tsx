// Marks the headings of a page as English where the page is. They are HTML already; the list around them is the theme's.
import type TOCItemsType from '@theme/TOCItems';
import TOCItems from '@theme-original/TOCItems';
import { type ComponentProps, type ReactNode, useMemo } from 'react';
import { useIsFallback } from '../../components/translation/PageContext';

type Props = ComponentProps<typeof TOCItemsType>;

export default function PageHeadings(props: Props): ReactNode {
  const isFallback = useIsFallback();
  const toc = useMemo(
    () =>
      isFallback
        ? props.toc.map((item) => ({ ...item, value: `<span lang="en">${item.value}</span>` }))
        : props.toc,
    [isFallback, props.toc],
  );
  return <TOCItems {...props} toc={toc} />;
}
