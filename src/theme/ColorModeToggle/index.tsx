// In the place of the theme's button, which is disabled until React has taken over the page. Here a press on it is what
// makes React take over, so it is never disabled.
import { translate } from '@docusaurus/Translate';
import type ColorModeToggleType from '@theme/ColorModeToggle';
import IconDarkMode from '@theme/Icon/DarkMode';
import IconLightMode from '@theme/Icon/LightMode';
import IconSystemColorMode from '@theme/Icon/SystemColorMode';
import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import styles from './styles.module.css';

type Props = ComponentProps<typeof ColorModeToggleType>;
type Mode = Props['value'];

export default function ColorModeToggle({ className, buttonClassName, value, onChange }: Props): ReactNode {
  return (
    <div className={className}>
      <button
        className={clsx('clean-btn', styles.button, buttonClassName)}
        type="button"
        onClick={() => onChange(nextMode(value))}
        title={modeName(value)}
        aria-label={label(value)}>
        {/* Which of them is seen is decided in CSS: the page knows the reader's choice before React does. */}
        <IconLightMode aria-hidden className={clsx(styles.icon, styles.light)} />
        <IconDarkMode aria-hidden className={clsx(styles.icon, styles.dark)} />
        <IconSystemColorMode aria-hidden className={clsx(styles.icon, styles.system)} />
      </button>
    </div>
  );
}

/** System, light, dark, and system again. */
function nextMode(mode: Mode): Mode {
  if (mode === null) return 'light';
  return mode === 'light' ? 'dark' : null;
}

const label = (mode: Mode): string =>
  translate(
    {
      id: 'theme.colorToggle.ariaLabel',
      message: 'Switch between dark and light mode (currently {mode})',
      description: 'The ARIA label for the color mode toggle',
    },
    { mode: modeName(mode) },
  );

function modeName(mode: Mode): string {
  switch (mode) {
    case 'light':
      return translate({
        id: 'theme.colorToggle.ariaLabel.mode.light',
        message: 'light mode',
        description: 'The name for the light color mode',
      });
    case 'dark':
      return translate({
        id: 'theme.colorToggle.ariaLabel.mode.dark',
        message: 'dark mode',
        description: 'The name for the dark color mode',
      });
    default:
      return translate({
        id: 'theme.colorToggle.ariaLabel.mode.system',
        message: 'system mode',
        description: 'The name for the system color mode',
      });
  }
}
