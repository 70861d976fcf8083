// In the place of the theme's icon, whose outline is much longer and stands in the HTML of every page.
import type { Props } from '@theme/Icon/Language';
import type { ReactNode } from 'react';
import LineIcon from '../../../components/LineIcon';

export default function IconLanguage(props: Props): ReactNode {
  return (
    <LineIcon {...props}>
      <circle cx="12" cy="12" r="9" />
      <path d="M3 12h18M12 3a14 14 0 0 1 0 18M12 3a14 14 0 0 0 0 18" />
    </LineIcon>
  );
}
