// Lets the menu of languages lead to the start page: a page that is missing here is missing in every language.
import NotFound from '@theme-original/NotFound';
import type { ReactNode } from 'react';
import { NoSuchPageContext } from '../../components/languageSwitch/NoSuchPageContext';

export default function NoSuchPage(): ReactNode {
  return (
    <NoSuchPageContext value>
      <NotFound />
    </NoSuchPageContext>
  );
}
