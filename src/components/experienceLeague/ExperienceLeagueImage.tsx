import clsx from 'clsx';
import { type ReactElement, type ReactNode, isValidElement } from 'react';
import styles from './blocks.module.css';

interface Props {
  width?: string;
  height?: string;
  align?: string;
  zoomable?: string;
  children: ReactNode;
}

/** A number is a number of pixels; anything but a size is left out. */
const size = (value: string | undefined): string | undefined =>
  /^\d+$/.test(value ?? '')
    ? `${value}px`
    : /^\d+(?:\.\d+)?(?:px|%|em|rem)$/.test(value ?? '')
      ? value
      : undefined;

const places: Readonly<Record<string, string | undefined>> = { center: styles.center, right: styles.right };

/** An image in the size and place that the writer asked for; one that can be enlarged links to its file. */
export default function ExperienceLeagueImage({
  width,
  height,
  align,
  zoomable,
  children,
}: Props): ReactNode {
  const image = isValidElement(children) ? (children as ReactElement<{ src?: string }>) : null;
  const isLink = zoomable === 'yes' && image?.props.src !== undefined;
  return (
    <span
      className={clsx(styles.image, places[align ?? ''])}
      style={{ inlineSize: size(width), ...(size(height) && { blockSize: size(height) }) }}>
      {isLink ? (
        <a href={image.props.src} target="_blank" rel="noopener">
          {children}
        </a>
      ) : (
        children
      )}
    </span>
  );
}
