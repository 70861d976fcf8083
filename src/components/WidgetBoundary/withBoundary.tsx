import type { ComponentType, ReactNode } from 'react';
import WidgetBoundary, { type BoundaryKind } from './index';

/** The same component, of which a fault cannot take away more than itself. */
export function withBoundary<Props extends object>(
  name: string,
  Widget: ComponentType<Props>,
  kind: BoundaryKind = 'widget',
): ComponentType<Props> {
  return function Bounded(props: Props): ReactNode {
    return (
      <WidgetBoundary name={name} kind={kind}>
        <Widget {...props} />
      </WidgetBoundary>
    );
  };
}
