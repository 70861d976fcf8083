// In the place of the theme's tags for a search service of another company, on every page: the search here is its own.
import type { ReactNode } from 'react';

export default function SearchMetadata(): ReactNode {
  return null;
}
