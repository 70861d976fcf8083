import { parseInstant } from '../evidence';
import type { Finding } from './Finding';
import type { Report } from './Report';

const day = 86_400;

/**
 * When the same answers first come to something else, because a key expires or an assignment grows older: unix seconds,
 * later than the report. Null when time alone changes nothing.
 */
export function turnOf({ findings, generatedAt }: Pick<Report, 'findings' | 'generatedAt'>): number | null {
  const now = parseInstant(generatedAt);
  if (now === null) return null;
  const turns = findings.map((finding) => turnOfFinding(finding, now)).filter((turn) => turn !== null);
  return turns.length === 0 ? null : Math.min(...turns);
}

function turnOfFinding(finding: Finding, now: number): number | null {
  switch (finding.code) {
    case 'key.dates/not-yet-active':
      return parseInstant(finding.params.activates);
    case 'key.dates/current':
    case 'key.dates/expires-soon': {
      const { days, expires } = finding.params;
      const until = parseInstant(expires);
      // A day less is left from the second after on; on the last one, the key expires at its end.
      return until === null ? null : until - days * day + (days === 0 ? 0 : 1);
    }
    case 'grant.key-access/effective-recently':
      return now + 60;
    default:
      return null;
  }
}
