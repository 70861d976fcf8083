import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useDeviceText } from '../../deviceText/useDeviceText';
import { slashSetting } from '../slashSetting';
import styles from './styles.module.css';

/** How to walk, and the switch that WCAG 2.1.4 asks for where one character alone does something. */
export default function DialogFoot(): ReactNode {
  const [slash, setSlash] = useDeviceText(slashSetting);
  return (
    <div className={styles.foot}>
      <span>
        {translate({
          id: 'search.keys',
          message: '↑ ↓ to walk, Enter to go, Esc to close',
          description: 'Stands at the foot of the search: keys that do something in it',
        })}
      </span>
      <label>
        <input
          type="checkbox"
          checked={slash !== 'off'}
          onChange={(event) => setSlash(event.target.checked ? '' : 'off')}
        />{' '}
        {translate({
          id: 'search.slash',
          message: 'The / key opens the search too',
          description: 'Switch at the foot of the search',
        })}
      </label>
    </div>
  );
}
