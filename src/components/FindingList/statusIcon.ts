import type { Finding } from '../../readiness';
import type { Status } from '../StatusIcon';

/** Advice that is not followed is a warning; only what Adobe asks for is bad. */
export const statusIcon = ({ status, level, code }: Pick<Finding, 'status' | 'level' | 'code'>): Status => {
  if (status === 'unknown') return 'unknown';
  if (status === 'fail') return level === 'required' ? 'bad' : 'warning';
  return code === 'key.dates/expires-soon' || code === 'grant.key-access/effective-recently'
    ? 'warning'
    : 'good';
};
