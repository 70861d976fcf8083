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

/** For a table of widgets by the names that pages use. */
export const withBoundaries = <Widgets extends Readonly<Record<string, ComponentType<never>>>>(
  widgets: Widgets,
): Widgets =>
  Object.fromEntries(
    Object.entries(widgets).map(([name, Widget]) => [
      name,
      withBoundary(name, Widget as ComponentType<object>),
    ]),
  ) as unknown as Widgets;
