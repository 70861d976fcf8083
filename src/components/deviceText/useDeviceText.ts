import { useCallback, useSyncExternalStore } from 'react';
import { readDeviceText, subscribeToDeviceText, writeDeviceText } from './deviceText';

/** Empty on the server and during hydration; what the device keeps appears right after. */
export function useDeviceText(
  name: string,
): [text: string, write: (text: string, keep?: boolean) => boolean] {
  const text = useSyncExternalStore(
    subscribeToDeviceText,
    () => readDeviceText(name),
    () => '',
  );
  const write = useCallback((next: string, keep?: boolean) => writeDeviceText(name, next, keep), [name]);
  return [text, write];
}
