// In the place of the theme's icon, whose outline is much longer and stands in the HTML of every page.
import type { Props } from '@theme/Icon/DarkMode';
import type { ReactNode } from 'react';
import LineIcon from '../../../components/LineIcon';

export default function IconDarkMode(props: Props): ReactNode {
  return (
    <LineIcon {...props}>
      <path d="M20 14A8.5 8.5 0 1 1 10 4a7 7 0 0 0 10 10z" />
    </LineIcon>
  );
}
