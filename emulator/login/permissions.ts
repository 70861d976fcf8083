export type Resource = 'resource-manager' | 'graph';

/** A delegated permission that the application is registered for. Their names happen to be unique over resources. */
export type Permission =
  | 'openid'
  | 'profile'
  | 'email'
  | 'offline_access'
  | 'user_impersonation'
  | 'User.Read'
  | 'Application.Read.All';

interface PermissionDetails {
  /** Null for what concerns signing in alone. */
  readonly resource: Resource | null;
  /** As the consent page of Microsoft Entra ID titles and explains it. */
  readonly title: string;
  readonly explanation: string;
}

const profile: PermissionDetails = {
  resource: null,
  title: 'View your basic profile',
  explanation: 'The app sees your name and your username.',
};

export const permissions: Readonly<Record<Permission, PermissionDetails>> = {
  openid: profile,
  profile,
  email: {
    resource: null,
    title: 'View your email address',
    explanation: 'The app sees your primary email address.',
  },
  offline_access: {
    resource: null,
    title: 'Maintain access to data you have given it access to',
    explanation:
      'The app can ask again without a window, for at most a day. It gets no further permissions by this.',
  },
  user_impersonation: {
    resource: 'resource-manager',
    title: 'Access Azure Resource Manager as you',
    explanation:
      'The app sends requests to Azure with the rights that you have there. Azure has no permission of this kind that only reads.',
  },
  'User.Read': {
    resource: 'graph',
    title: 'Sign you in and read your profile',
    explanation: 'The app reads your profile and which directory roles you have.',
  },
  'Application.Read.All': {
    resource: 'graph',
    title: 'Read applications',
    explanation: 'The app reads which applications your organization has, with the rights that you have.',
  },
};

export const allPermissions = Object.keys(permissions) as readonly Permission[];

export const resourcesOf = (names: readonly Permission[]): readonly Resource[] => [
  ...new Set(names.flatMap((name) => permissions[name].resource ?? [])),
];
