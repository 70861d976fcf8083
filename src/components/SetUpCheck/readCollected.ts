import { type AskedAbout, chooseBundle, type PasteFinding, readPaste } from '../../az-output';
import type { Bundle } from '../../evidence';
import { makeReport, type SetUpQuestion } from '../setUp/makeReport';
import type { Report } from '../../readiness';

export interface PasteRequest {
  readonly text: string;
  readonly asked: AskedAbout;
  readonly question: SetUpQuestion;
}

/** What a pasted text comes to. */
export interface PasteResult {
  readonly findings: readonly PasteFinding[];
  /** One bundle, as the device keeps it; null when the text has none. */
  readonly collected: {
    readonly json: string;
    readonly keyUri: Bundle['keyUri'];
    readonly report: Report;
  } | null;
}

/** Reads, chooses and judges: all that takes time with a large text, so that a worker can do it. */
export function readCollected(
  { text, asked, question }: PasteRequest,
  onProgress?: (fraction: number) => void,
): PasteResult {
  const { bundles, findings } = readPaste(text, asked, onProgress);
  const bundle = chooseBundle(bundles, asked);
  if (bundle === null) return { findings, collected: null };
  const { keyUri } = bundle;
  return {
    findings,
    collected: { json: JSON.stringify(bundle), keyUri, report: makeReport(bundle, question) },
  };
}
