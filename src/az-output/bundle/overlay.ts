import { type Answer, type AnswerName, answerNames, type Bundle } from '../../evidence/Bundle';
import { laterAnswer } from './laterAnswer';
import { outdated } from './outdated';

/** Answers to requests that the script makes every time, and says of each that it did not. */
const ofEveryRun = answerNames.slice(0, 8);

/** The output of the script names all of its requests; single outputs are some of them. */
const isRun = (bundle: Bundle): boolean => ofEveryRun.every((name) => bundle[name] !== undefined);

/** Two bundles about the same set-up as one. */
export function overlay(base: Bundle, addition: Bundle): Bundle {
  // Between two runs anything may have changed: what the later one could not read, the earlier one does not know.
  const isAlone = isRun(addition) && (isRun(base) || addition.vault?.ok !== true);
  return isAlone ? addition : merged(without(base, outdated(base, addition)), addition);
}

function without(bundle: Bundle, names: readonly AnswerName[]): Bundle {
  const kept: { [Name in AnswerName]?: Answer } & Bundle = { ...bundle };
  for (const name of names) delete kept[name];
  return kept;
}

function merged(base: Bundle, addition: Bundle): Bundle {
  const answers: Partial<Record<AnswerName, Answer>> = {};
  for (const name of answerNames) {
    const chosen = laterAnswer(name, base, addition);
    if (chosen !== undefined) answers[name] = chosen;
  }
  // What the script was asked about counts, and not what a single output says of itself: with or without version.
  const [first, second] = isRun(addition) ? [addition, base] : [base, addition];
  const keyUri = first.keyUri ?? second.keyUri;
  const appId = first.appId ?? second.appId;
  const subject = { ...(keyUri === undefined ? {} : { keyUri }), ...(appId === undefined ? {} : { appId }) };
  return {
    ...base,
    ...subject,
    ...(addition.account ? { account: addition.account } : {}),
    ...answers,
  };
}
