/**
 * What `npm audit --json` printed. A registry that does not answer audits gives an error, or no JSON at all: that is no
 * news, which is not good news.
 *
 * @param {string} output
 * @returns {{ state: 'not-answered', reason: string } | { state: 'answered', vulnerable: { name: string, severity: string, range: string }[] }}
 */
export function readAudit(output) {
  let report;
  try {
    report = JSON.parse(output);
  } catch {
    return { state: 'not-answered', reason: 'it printed no JSON' };
  }
  if (typeof report?.auditReportVersion !== 'number' || typeof report.vulnerabilities !== 'object') {
    const reason = report?.message ?? report?.error?.summary ?? 'it printed no report';
    return { state: 'not-answered', reason: String(reason).split('\n')[0] };
  }
  const all = Object.values(report.vulnerabilities);
  // Packages that only need a vulnerable one are listed too; what has to be mended is the one itself.
  const own = all.filter(({ via }) => via?.some((cause) => typeof cause === 'object'));
  const vulnerable = (own.length > 0 ? own : all).map(({ name, severity, range }) => ({
    name,
    severity,
    range,
  }));
  return { state: 'answered', vulnerable };
}
