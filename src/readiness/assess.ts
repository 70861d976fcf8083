import { type Bundle, type Evidence, parseInstant, readEvidence, valueOf } from '../evidence';
import { evaluate, verdictOf } from './evaluate';
import type { Verdict } from './Finding';
import { presetAppId, type Product } from './products';
import { type Mode, type Report, reportSchema, rulesVersion } from './Report';

export interface Question {
  readonly product: Product;
  /** When: ISO 8601. Key dates and the age of assignments are judged by it. */
  readonly at: string;
  readonly mode: Mode;
  /** Named by the reader; null takes the product's own, or else the bundle's. */
  readonly appId: string | null;
  readonly otherVault?: string | null;
}

/** From raw answers to the report. Throws only for a time that is none, which no answer can cause. */
export function assess(bundle: Bundle, question: Question): Report {
  const { at, mode, product } = question;
  const now = parseInstant(at);
  if (now === null) throw new RangeError(`Expected a time such as 2026-01-31T12:00:00Z, found ${at}`);
  const evidence = readEvidence(bundle, { appId: question.appId ?? presetAppId[product] });
  const findings = evaluate({
    evidence,
    product,
    now,
    otherVault: question.otherVault ?? null,
    appIdIsExplicit: question.appId !== null,
  });
  return {
    schema: reportSchema,
    generatedAt: at,
    mode,
    product,
    rules: rulesVersion,
    subject: subjectOf(evidence),
    verdict: verdictOf(findings),
    findings,
  };
}

const subjectOf = (evidence: Evidence): Report['subject'] => {
  const vault = valueOf(evidence.vault);
  return {
    keyIdentifier: valueOf(evidence.keyIdentifier)?.identifier?.uri ?? null,
    appId: valueOf(evidence.appId),
    tenantId: valueOf(evidence.accountTenantId),
    subscriptionId: valueOf(evidence.accountSubscriptionId),
    vaultId: vault === null ? null : valueOf(vault.id),
  };
};

/** The worse of several verdicts; of none, nothing is known. */
export const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('not-ready')
    ? 'not-ready'
    : verdicts.length > 0 && verdicts.every((verdict) => verdict === 'ready')
      ? 'ready'
      : 'undetermined';
