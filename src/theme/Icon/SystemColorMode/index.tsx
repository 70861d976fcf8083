// In the place of the theme's icon, whose outline is much longer and stands in the HTML of every page.
import type { Props } from '@theme/Icon/SystemColorMode';
import type { ReactNode } from 'react';
import LineIcon from '../../../components/LineIcon';

export default function IconSystemColorMode(props: Props): ReactNode {
  return (
    <LineIcon {...props}>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3v18a9 9 0 0 0 0-18z" fill="currentColor" />
    </LineIcon>
  );
}
