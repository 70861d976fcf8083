import type { ReaderWishes } from '../../azure/settings/readerSettings';
import { useDeviceText } from '../deviceText/useDeviceText';
import { clientIdName, memoryOnlyName, tenantName } from '../setUp/names';

export interface Wishes extends ReaderWishes {
  readonly isMemoryOnly: boolean;
  readonly writeTenant: (text: string) => void;
  readonly writeClientId: (text: string) => void;
  readonly writeMemoryOnly: (isOn: boolean) => void;
}

/** What the reader says before signing in; the same beside every step. */
export function useWishes(): Wishes {
  const [tenant, writeTenant] = useDeviceText(tenantName);
  const [clientId, writeClientId] = useDeviceText(clientIdName);
  const [memoryOnly, writeMemoryOnly] = useDeviceText(memoryOnlyName);
  return {
    tenant,
    clientId,
    isMemoryOnly: memoryOnly === 'on',
    writeTenant,
    writeClientId,
    writeMemoryOnly: (isOn) => writeMemoryOnly(isOn ? 'on' : ''),
  };
}
