import type { Cloud, ObjectType, Service } from './KeyIdentifier';
import type { Pasted } from './Pasted';

/** An identifier taken apart, each part still knowing its place; not yet held against the rules. */
export interface Parts {
  readonly cloud: Cloud;
  readonly service: Service;
  readonly host: Pasted;
  readonly vault: Pasted;
  readonly objectType: ObjectType;
  readonly name: Pasted;
  readonly version: Pasted | null;
}
