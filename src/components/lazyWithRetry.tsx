import { type ComponentType, lazy, type ReactNode } from 'react';

/**
 * Like `lazy`, which remembers a failure for as long as the page lives. After this one has failed, whoever shows it
 * again also loads it again: that is what “Try again” of a boundary does.
 */
export function lazyWithRetry<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  const make = () =>
    lazy(() =>
      load().catch((error: unknown) => {
        Current = make();
        throw error;
      }),
    );
  let Current = make();
  return function Retried(props: Props): ReactNode {
    return <Current {...props} />;
  };
}
