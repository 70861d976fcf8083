import type { Bundle } from '../../evidence';
import { assessFor, type Mode, type Product, type Report, turnOf } from '../../readiness';

export interface Judged {
  readonly product: Product;
  readonly bundle: Bundle;
  readonly appId: string | null;
  readonly otherVault: string | null;
  readonly mode: Mode;
}

/** A report is made once, however many widgets of the page ask for it, and holds until time changes it. */
let known: { about: Judged; report: Report; turn: number }[] = [];
const keptReports = 4;

/** The report on a bundle at this moment. */
export function reportOn(about: Judged): Report {
  const now = Date.now() / 1000;
  known = known.filter(({ turn }) => now < turn);
  const before = known.find((entry) => isSame(entry.about, about));
  if (before !== undefined) return before.report;
  const { bundle, ...question } = about;
  const at = `${new Date().toISOString().slice(0, 19)}Z`;
  const report = assessFor(bundle, { ...question, at });
  known = [{ about, report, turn: turnOf(report) ?? Infinity }, ...known].slice(0, keptReports);
  return report;
}

const isSame = (one: Judged, other: Judged): boolean =>
  one.bundle === other.bundle &&
  one.product === other.product &&
  one.mode === other.mode &&
  one.appId === other.appId &&
  one.otherVault === other.otherVault;
