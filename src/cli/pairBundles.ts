import type { Bundle } from '../evidence';
import { judgeKeyIdentifier } from '../key-identifier';
import { presetAppId, type Product } from '../readiness';

export interface Half {
  readonly product: Product;
  readonly bundle: Bundle | null;
  /** Vault of the other half, if it is known. */
  readonly otherVault: string | null;
}

/**
 * The two set-ups of Journey Optimizer. The application tells which is which, whatever the order; where it does not, the
 * first is the one for Experience Platform.
 */
export function pairBundles(
  files: readonly (readonly Bundle[])[],
  platformAppId: string | null,
): readonly [Half, Half] {
  const bundles = files.flat();
  const analytics = bundles.filter(isAnalytics);
  const others = bundles.filter((bundle) => !isAnalytics(bundle));
  const asked = others.filter(
    (bundle) => platformAppId !== null && appIdOf(bundle) === platformAppId.toLowerCase(),
  );
  const [platformBundle, analyticsBundle] =
    analytics.length > 0 ? [asked.at(-1) ?? others.at(-1), analytics.at(-1)] : [bundles[0], bundles[1]];
  return [
    { product: 'experience-platform', bundle: platformBundle ?? null, otherVault: vaultOf(analyticsBundle) },
    {
      product: 'customer-journey-analytics',
      bundle: analyticsBundle ?? null,
      otherVault: vaultOf(platformBundle),
    },
  ];
}

const appIdOf = ({ appId }: Bundle): string => String(appId).trim().toLowerCase();

const isAnalytics = (bundle: Bundle): boolean =>
  appIdOf(bundle) === presetAppId['customer-journey-analytics'];

const vaultOf = (bundle: Bundle | undefined): string | null =>
  typeof bundle?.keyUri === 'string' ? (judgeKeyIdentifier(bundle.keyUri).identifier?.vault ?? null) : null;
