import { invalidRequest } from './errors';

export interface AssignmentFilter {
  /** Leaves out what is assigned below the scope. */
  readonly atScope: boolean;
  readonly principal:
    | { readonly kind: 'anybody' }
    /** Assigned to this very principal. */
    | { readonly kind: 'equals'; readonly id: string }
    /** Also through groups, and groups in groups. */
    | { readonly kind: 'assigned-to'; readonly id: string };
}

const anybody = { kind: 'anybody' } as const;

/** The filters that Azure documents, and no others. */
export function readAssignmentFilter(text: string | null): AssignmentFilter {
  const filter = text?.trim() ?? '';
  if (filter === '') return { atScope: false, principal: anybody };
  if (/^atScope\(\)$/i.test(filter)) return { atScope: true, principal: anybody };
  const equals = /^principalId\s+eq\s+'([^']+)'$/i.exec(filter)?.[1];
  if (equals !== undefined) return { atScope: false, principal: { kind: 'equals', id: equals } };
  const assigned = /^(atScope\(\)\s+and\s+)?assignedTo\('([^']+)'\)$/i.exec(filter);
  if (assigned !== null) {
    return {
      atScope: assigned[1] !== undefined,
      principal: { kind: 'assigned-to', id: assigned[2]! },
    };
  }
  throw invalidRequest(
    'UnsupportedQuery',
    `The filter '${filter}' is not supported. Supported filters are either 'atScope()' or 'principalId eq '{value}' or assignedTo('{value}')'.`,
  );
}
