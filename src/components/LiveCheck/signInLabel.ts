import { translate } from '@docusaurus/Translate';

export const signInLabel = (): string =>
  translate({
    id: 'live.signIn',
    message: 'Sign in with Microsoft',
    description: 'Button that begins the live check',
  });
