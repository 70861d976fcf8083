import { clouds } from '../../../src/azure/settings/clouds';
import type { SiteSettings } from '../../../src/azure/settings/SiteSettings';

/** The hosts that the live check asks. The ports of the demo Azure are not known before it is started. */
export function connectSources(settings: SiteSettings): readonly string[] {
  switch (settings.kind) {
    case 'demo':
      return ['http://localhost:*'];
    case 'azure': {
      const { login, hosts } = clouds[settings.cloud];
      return [login, hosts.graph, hosts['resource-manager']];
    }
  }
}
