/** What each kind of error says beside its code; `null` where the text does not name it. */
export interface Place {
  /** The code, or the words where there is no code, as they stand in the text. */
  readonly raw: string;
  /** Request, trace or correlation ID: what Microsoft support asks for first. */
  readonly requestId: string | null;
}

/** Key Vault names an application and, where a person is behind it, that person as well. */
export interface Caller {
  readonly name: string | null;
  readonly appId: string | null;
  readonly objectId: string | null;
  readonly tenantId: string | null;
}

export interface Refusal extends Place {
  readonly caller: Caller | null;
  readonly action: string | null;
  readonly resource: string | null;
  readonly assignment: string | null;
  readonly denyAssignmentId: string | null;
  readonly decisionReason: string | null;
  readonly vault: string | null;
}

export interface PolicyRefusal extends Refusal {
  /** Such as `get`, in the words of access policies. */
  readonly permission: string | null;
}

export interface NetworkRefusal extends Refusal {
  readonly clientAddress: string | null;
  /** Trusted Microsoft services are not let through either. */
  readonly bypassNone: boolean;
}

export interface KeyRefusal extends Place {
  readonly operation: string | null;
  readonly vault: string | null;
}

export interface DatesRefusal extends KeyRefusal {
  readonly when: 'expired' | 'not-yet-valid' | 'either';
}

export interface Named extends Place {
  readonly name: string | null;
}

export interface HostMissing extends Place {
  readonly host: string | null;
}

/** Tenants, taken from the issuers in the text. */
export interface IssuerMismatch extends Place {
  readonly expected: readonly string[];
  readonly found: string | null;
}

export interface Unauthorized extends Place {
  readonly client: string | null;
  readonly objectId: string | null;
  readonly action: string | null;
  readonly scope: string | null;
}

export interface SignIn extends Place {
  readonly appId: string | null;
}

export interface Unknown extends Place {
  /** As it stands in the text, at most 300 characters. */
  readonly message: string | null;
}

export interface Secret {
  readonly kind: 'token' | 'private-key';
}
