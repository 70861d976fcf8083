import type { ServicePrincipal } from '../../model/Tenant';
import { application, noGrant } from '../parts/applicationChanges';
import type { Change, Draft } from '../parts/Draft';
import { notReady, ready } from '../parts/expected';
import { applications } from '../parts/Place';

const isAnalytics = ({ appId }: ServicePrincipal): boolean => appId === applications.analytics;

const withoutApplication: Change = (tenant) => ({
  ...tenant,
  servicePrincipals: tenant.servicePrincipals.filter((one) => !isAnalytics(one)),
});

const deleted: Change = (tenant) => ({
  ...tenant,
  servicePrincipals: tenant.servicePrincipals.filter((one) => !isAnalytics(one)),
  deletedServicePrincipals: tenant.servicePrincipals.filter(isAnalytics),
});

/** The application of Adobe in Microsoft Entra ID. */
export const directoryDrafts: readonly Draft[] = [
  {
    name: 'no-application',
    about: "Nobody has consented to Adobe's application yet; this reader has the role to do it.",
    expected: notReady(
      'app.present/absent',
      'app.enabled/waiting',
      'reader.role/held',
      'grant.key-access/waiting',
    ),
    changes: [withoutApplication, noGrant],
  },
  {
    name: 'no-application-no-role',
    about: "Nobody has consented to Adobe's application yet, and this reader lacks the role to do it.",
    expected: notReady('app.present/absent', 'reader.role/not-held'),
    changes: [withoutApplication, noGrant],
    reader: { directoryRoles: [] },
  },
  {
    name: 'no-role',
    about: 'The reader has no role in Microsoft Entra ID and needs none: the application is there.',
    expected: ready('app.present/present', 'reader.role/not-held'),
    reader: { directoryRoles: [] },
  },
  {
    // Its role assignment is still there, for nobody.
    name: 'application-deleted',
    about: "Somebody deleted Adobe's application a few days ago; it can still be restored.",
    expected: notReady('app.present/absent', 'grant.key-access/waiting'),
    changes: [deleted],
  },
  {
    name: 'application-disabled',
    about: "Sign-in is switched off for Adobe's application.",
    expected: notReady('app.present/present', 'app.enabled/disabled'),
    changes: [application({ accountEnabled: false })],
  },
  {
    name: 'application-disabled-by-microsoft',
    about: "Microsoft has disabled Adobe's application.",
    expected: notReady('app.present/present', 'app.enabled/disabled-by-microsoft'),
    changes: [application({ disabledByMicrosoftStatus: 'DisabledDueToViolationOfServicesAgreement' })],
  },
];
