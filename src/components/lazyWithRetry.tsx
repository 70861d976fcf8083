import { type ComponentType, lazy, type ReactNode, use } from 'react';
import { AttemptContext } from './WidgetBoundary/AttemptContext';

/**
 * Like `lazy`, which remembers a failure for as long as the page lives. This one loads once more when a boundary around
 * it begins anew, and not before: React renders again after each error, and would ask a dead server without end.
 */
export function lazyWithRetry<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  const parts = new WeakMap<object, ComponentType<Props>>();
  const partFor = (attempt: object): ComponentType<Props> => {
    const known = parts.get(attempt);
    if (known !== undefined) return known;
    const part = lazy(async () => {
      const module = await load();
      loaded = module.default;
      return module;
    });
    parts.set(attempt, part);
    return part;
  };
  return function Retried(props: Props): ReactNode {
    const attempt = use(AttemptContext);
    // The same as before where there is one: another would lose the state of what is shown.
    const Part = parts.get(attempt) ?? loaded ?? partFor(attempt);
    return <Part {...props} />;
  };
}
