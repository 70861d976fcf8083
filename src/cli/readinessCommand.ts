import { chooseBundle, mergeBundles, readPaste } from '../az-output';
import type { Bundle } from '../evidence';
import type { Language } from '../messages/languages';
import { productName, readinessVerdictWords, reportText } from '../messages/readiness';
import { assessFor, presetAppId, type ProductChoice, redact, type Report, worst } from '../readiness';
import { type ExitCode, exitCodes } from './exitCodes';
import { pairBundles } from './pairBundles';
import { complainAbout } from './pasteComplaints';
import { printable } from './printable';
import { readText } from './readText';
import { missingHalfWords, nothingCollectedWords } from './readinessWords';

export interface ReadinessCommand {
  readonly language: Language;
  readonly json: boolean;
  readonly unredacted: boolean;
  readonly product: ProductChoice;
  readonly appId: string | null;
  readonly at: string | null;
  readonly files: readonly string[];
}

const exitCodeOf = {
  ready: exitCodes.valid,
  'not-ready': exitCodes.notValid,
  undetermined: exitCodes.undetermined,
};

/** Results go to `print`, everything else to `complain`. */
export function readinessCommand(
  command: ReadinessCommand,
  print: (line: string) => void,
  complain: (line: string) => void,
): ExitCode {
  const collected = readFiles(command, complain);
  if (collected === null) return exitCodes.unreadableInput;
  const reports = reportsOn(command, collected, complain);
  if (reports.length === 0) {
    complain(nothingCollectedWords());
    return exitCodes.unreadableInput;
  }
  for (const report of reports) {
    const shown = command.unredacted ? report : redact(report);
    print(command.json ? JSON.stringify(shown) : `${printable(reportText(shown, command.language))}\n`);
  }
  if (command.product !== 'journey-optimizer') return exitCodeOf[reports[0]!.verdict];
  const verdict = worst([...reports.map((report) => report.verdict), ...(reports.length < 2 ? missing : [])]);
  if (!command.json) print(`${productName['journey-optimizer']}: ${readinessVerdictWords(verdict).title}`);
  return exitCodeOf[verdict];
}

const missing = ['undetermined'] as const;

/** What stands in each file; null when one cannot be used at all. */
function readFiles(
  { appId, files, language, product }: ReadinessCommand,
  complain: (line: string) => void,
): readonly (readonly Bundle[])[] | null {
  const collected: (readonly Bundle[])[] = [];
  for (const file of files) {
    const text = readText(file, complain);
    if (text === null) return null;
    // Either file of a pair may be about either application.
    const asked = product === 'journey-optimizer' ? null : (appId ?? presetAppId[product]);
    const { bundles, findings } = readPaste(text, { keyUri: null, appId: asked });
    complainAbout(findings, language, complain);
    if (bundles.length === 0) return null;
    collected.push(mergeBundles(bundles));
  }
  return collected;
}

function reportsOn(
  { appId, at, product }: ReadinessCommand,
  collected: readonly (readonly Bundle[])[],
  complain: (line: string) => void,
): readonly Report[] {
  const question = { at: at ?? `${new Date().toISOString().slice(0, 19)}Z`, mode: 'pasted' } as const;
  if (product !== 'journey-optimizer') {
    const asked = { keyUri: null, appId: (appId ?? presetAppId[product])?.toLowerCase() ?? null };
    const bundle = chooseBundle(collected.flat(), asked);
    return bundle === null ? [] : [assessFor(bundle, { ...question, product, appId })];
  }
  const pair = pairBundles(collected, appId);
  const reports: Report[] = [];
  for (const half of pair) {
    if (half.bundle === null) complain(missingHalfWords(productName[half.product]));
    else {
      const ownAppId = half.product === 'experience-platform' ? appId : null;
      reports.push(
        assessFor(half.bundle, {
          ...question,
          product: half.product,
          appId: ownAppId,
          otherVault: half.otherVault,
        }),
      );
    }
  }
  return reports;
}
