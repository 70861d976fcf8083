import { type Report, turnOf } from '../../readiness';
import { bundleIn } from './bundleIn';
import { makeReport, type SetUpQuestion } from './makeReport';

export interface Judged extends SetUpQuestion {
  /** A bundle, as it is kept on the device. */
  readonly collected: string;
}

/** A report is made once, however many widgets of the page ask for it, and holds until time changes it. */
let known: { about: Judged; report: Report; turn: number }[] = [];
const keptReports = 4;

/** The report on what was collected, at this moment; null when there is nothing, or nothing of use. */
export function reportOn(about: Judged): Report | null {
  const now = Date.now() / 1000;
  known = known.filter(({ turn }) => now < turn);
  const before = known.find((entry) => isSame(entry.about, about));
  if (before !== undefined) return before.report;
  const { collected, ...question } = about;
  const bundle = bundleIn(collected);
  return bundle === null ? null : rememberReport(about, makeReport(bundle, question));
}

/** Saves the page from making a report that a worker has made. */
export function rememberReport(about: Judged, report: Report): Report {
  const entry = { about, report, turn: turnOf(report) ?? Infinity };
  known = [entry, ...known].slice(0, keptReports);
  return report;
}

const isSame = (one: Judged, other: Judged): boolean =>
  one.collected === other.collected &&
  one.product === other.product &&
  one.mode === other.mode &&
  one.appId === other.appId &&
  one.otherVault === other.otherVault;
