/** Something that goes wrong on purpose, once or for every matching request. */
export type Fault =
  | { readonly kind: 'claims-challenge' }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'too-many-requests'; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'server-error' }
  | { readonly kind: 'unavailable'; readonly retryAfterSeconds: number | null }
  /** The connection is cut before anything is answered. */
  | { readonly kind: 'cut' }
  /** The connection is cut in the middle of the body. */
  | { readonly kind: 'cut-body' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** Never answers. */
  | { readonly kind: 'silent' }
  /** A page of HTML with status 200, as a proxy answers. */
  | { readonly kind: 'proxy-page' }
  | { readonly kind: 'truncated-json' }
  /** JSON of another form than documented. */
  | { readonly kind: 'other-json' }
  | { readonly kind: 'foreign-next-link'; readonly origin: string }
  | { readonly kind: 'redirect'; readonly location: string };

export interface FaultRule {
  readonly host: 'resource-manager' | 'graph' | 'login';
  readonly method?: 'GET' | 'POST';
  /** Part of path and query, compared in lower case, such as `/roleassignments`. All requests without one. */
  readonly path?: string;
  /** How many requests it meets before it is over; all without one. */
  readonly times?: number;
  readonly fault: Fault;
}
