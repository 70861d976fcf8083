// In the place of the theme's icon, whose outline is much longer and stands in the HTML of every page.
import type { Props } from '@theme/Icon/LightMode';
import type { ReactNode } from 'react';
import LineIcon from '../../../components/LineIcon';

export default function IconLightMode(props: Props): ReactNode {
  return (
    <LineIcon {...props}>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 1v3M12 20v3M1 12h3M20 12h3M4 4l2 2M18 18l2 2M4 20l2-2M18 6l2-2" />
    </LineIcon>
  );
}
