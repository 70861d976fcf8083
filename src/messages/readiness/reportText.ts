import type { Finding, Report, Status } from '../../readiness';
import { colon } from '../colon';
import { oneLine } from '../oneLine';
import { checkTitle } from './checkTitle';
import { fixCaption, hasPlaceholder, placeholderWords, portalCaption, reversibleWords } from './fixWords';
import { markdownCode, markdownText } from './markdownText';
import { outcomeWords } from './outcomeWords';
import { basisWord, consequenceWords, levelWord, readinessVerdictWords, statusWord } from './labels';
import { productName } from './productName';
import { consequenceLine, judgedAt, shownTime, subjectLabel } from './subjectWords';

const marks: Readonly<Record<Status, string>> = { pass: '✓', fail: '✗', unknown: '?' };

/** The whole report as Markdown in the reader's language; read as plain text it makes sense too. */
export function reportText(report: Report, language: string): string {
  const { title, explanation } = readinessVerdictWords(report.verdict);
  const subject = (Object.keys(report.subject) as (keyof Report['subject'])[]).flatMap((name) => {
    const value = report.subject[name];
    return value === null ? [] : [`- ${subjectLabel(name)}${colon()} ${markdownCode(oneLine(value))}`];
  });
  return [
    `# ${productName[report.product]}${colon()} ${title}`,
    '',
    explanation,
    '',
    ...subject,
    '',
    judgedAt(shownTime(report.generatedAt, language), report.rules),
    ...report.findings.flatMap((finding) => ['', ...findingLines(finding, language)]),
  ].join('\n');
}

function findingLines(finding: Finding, language: string): string[] {
  const { check, code, consequence, fix, level, status } = finding;
  const words = outcomeWords(finding, language);
  const what = markdownText(words.what);
  const next = words.next === null ? null : markdownText(words.next);
  const heading = `## ${marks[status]} ${checkTitle(check)}${colon()} ${statusWord(status)}`;
  const facts = `${levelWord(level)} · ${basisWord(finding.basis.by)} · \`${code}\``;
  if (status === 'pass') return [heading, '', what, ...(next === null ? [] : ['', next]), '', facts];
  return [
    heading,
    '',
    what,
    '',
    ...(next === null ? [] : [next, '']),
    ...(consequence === 'none' ? [] : [consequenceLine(consequenceWords(consequence)), '']),
    ...(fix === null ? [] : [...fixLines(fix, status), '']),
    `${facts} · ${finding.basis.url}`,
  ];
}

function fixLines(fix: NonNullable<Finding['fix']>, status: Status): string[] {
  const note = [reversibleWords(fix, status), hasPlaceholder(fix) ? placeholderWords() : ''];
  const shells = status === 'unknown' ? [fix.az] : [fix.az, fix.powershell];
  return [
    `${fixCaption(status)}${colon()} ${note.filter(Boolean).join(' ')}`,
    ...shells.flatMap(codeBlock),
    '',
    `${portalCaption()}${colon()} ${fix.portal.path.map(markdownText).join(' > ')} · ${fix.portal.url}`,
  ];
}

const codeBlock = (commands: readonly string[]): readonly string[] =>
  commands.length === 0 ? [] : ['', '```', commands.join('\n'), '```'];
