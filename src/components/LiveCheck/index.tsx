import { translate } from '@docusaurus/Translate';
import Link from '@docusaurus/Link';
import { type ReactNode, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import type { KeyIdentifier } from '../../key-identifier';
import { isClientId } from '../../azure/settings/readerSettings';
import { isBackFromRedirect } from '../../azure/signIn/rememberedStep';
import { lazyWithRetry } from '../lazyWithRetry';
import type { Product } from '../../readiness';
import WidgetBoundary from '../WidgetBoundary';
import DemoBanner from './DemoBanner';
import { loadingWords } from './loadingWords';
import { openedStore } from './opened';
import { signInLabel } from './signInLabel';
import SignInOptions from './SignInOptions';
import styles from './styles.module.css';
import { useSiteSettings } from './useSiteSettings';
import { useWishes } from './useWishes';
import WhatIsRead from './WhatIsRead';

/** MSAL and all that asks Azure come with this, and only when it is rendered. */
const Panel = lazyWithRetry(() => import('./live/Panel'));

interface Props {
  readonly product: Product;
  readonly identifier: KeyIdentifier | null;
  readonly appId: string | null;
}

/** Signing in and asking Azure, beside pasting what a script has asked. */
export default function LiveCheck({ product, identifier, appId }: Props): ReactNode {
  const site = useSiteSettings();
  const { clientId } = useWishes();
  const { isOpened } = useSyncExternalStore(
    openedStore.subscribe,
    openedStore.read,
    () => openedStore.initial,
  );
  const [isPressed, setIsPressed] = useState(false);
  useEffect(() => {
    if (isBackFromRedirect()) openedStore.change(() => ({ isOpened: true }));
  }, []);
  const isPossible = site.kind === 'demo' || site.clientId !== null || isClientId(clientId);

  return (
    <div className={styles.live} data-pagefind-ignore data-live={product}>
      {site.kind === 'demo' && <DemoBanner />}
      {isOpened ? (
        <WidgetBoundary name="LiveCheck" kind="widget">
          <Suspense fallback={<p role="status">{loadingWords()}</p>}>
            <Panel product={product} identifier={identifier} appId={appId} isPressed={isPressed} />
          </Suspense>
        </WidgetBoundary>
      ) : (
        <>
          {!isPossible && <NoRegistration />}
          <button
            type="button"
            className="button button--primary"
            disabled={!isPossible}
            onClick={() => {
              setIsPressed(true);
              openedStore.change(() => ({ isOpened: true }));
            }}>
            {signInLabel()}
          </button>
          <WhatIsRead />
          <SignInOptions />
        </>
      )}
    </div>
  );
}

function NoRegistration(): ReactNode {
  return (
    <p>
      {translate({
        id: 'live.noRegistration',
        message:
          'Whoever hosts this guide has not registered it with Microsoft, so you cannot sign in here. Paste the output of the script: it comes to the same. Or name a registration of your own organization below.',
        description: 'Stands above the button, which cannot be pressed, when the operator gave no client id',
      })}{' '}
      <Link to="/host-the-guide/">
        {translate({
          id: 'live.howToRegister',
          message: 'How to register it',
          description: 'Link to the page for operators',
        })}
      </Link>
    </p>
  );
}
