import type { AzureHosts } from '../AzureHosts';

export const cloudNames = ['public', 'usgov', 'china'] as const;
export type CloudName = (typeof cloudNames)[number];

export interface Cloud {
  /** As `az cloud list` calls it. */
  readonly azName: string;
  readonly login: string;
  readonly hosts: AzureHosts;
}

/** @see https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure */
export const clouds: Readonly<Record<CloudName, Cloud>> = {
  public: {
    azName: 'AzureCloud',
    login: 'https://login.microsoftonline.com',
    hosts: { 'resource-manager': 'https://management.azure.com', graph: 'https://graph.microsoft.com' },
  },
  usgov: {
    azName: 'AzureUSGovernment',
    login: 'https://login.microsoftonline.us',
    hosts: {
      'resource-manager': 'https://management.usgovcloudapi.net',
      graph: 'https://graph.microsoft.us',
    },
  },
  china: {
    azName: 'AzureChinaCloud',
    login: 'https://login.partner.microsoftonline.cn',
    hosts: {
      'resource-manager': 'https://management.chinacloudapi.cn',
      graph: 'https://microsoftgraph.chinacloudapi.cn',
    },
  },
};
