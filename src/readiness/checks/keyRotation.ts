import {
  type LifetimeAction,
  type Observation,
  parseDays,
  type RotationPolicy,
  valueOf,
} from '../../evidence';
import type { Context } from '../Context';
import { ifSeen, outcome, type Outcome, unreadableOutcome } from '../Outcome';
import { ofKey } from './ofKey';

export const keyRotation = (context: Context): Outcome =>
  ofKey('key.rotation', context, ({ rotationPolicy }) =>
    rotationPolicy.state === 'absent'
      ? outcome('key.rotation/no-policy', {}, rotationPolicy)
      : ifSeen('key.rotation', rotationPolicy, judgePolicy),
  );

function judgePolicy({ actions, expiryTime }: RotationPolicy): Outcome {
  if (actions.state === 'absent') return outcome('key.rotation/no-rotation', {}, actions);
  return ifSeen('key.rotation', actions, ({ items, incomplete }) => {
    const types = items.map(({ type }) => type);
    const rotations = items.filter(({ type }) => (valueOf(type) ?? '').toLowerCase() === 'rotate');
    if (rotations.some((rotation) => isInTime(rotation, expiryTime) === true)) {
      return outcome('key.rotation/rotates', {}, expiryTime, ...types);
    }
    if (incomplete !== null) return unreadableOutcome('key.rotation', incomplete);
    const unread = items.find(({ type }) => type.state !== 'seen');
    if (unread !== undefined || rotations.some((rotation) => isInTime(rotation, expiryTime) === null)) {
      return unreadableOutcome('key.rotation', { code: 'not-stated' });
    }
    const after = valueOf(expiryTime);
    return rotations.length > 0 && after !== null
      ? outcome('key.rotation/too-late', { expiryTime: after }, expiryTime)
      : outcome('key.rotation/no-rotation', {}, actions);
  });
}

/** Whether the new version comes before the old one expires; null when it cannot be told. */
function isInTime(
  { afterCreate, beforeExpiry }: LifetimeAction,
  expiryTime: Observation<string>,
): boolean | null {
  const before = days(beforeExpiry);
  if (before !== null) return days(expiryTime) === null ? null : before > 0;
  const after = days(afterCreate);
  if (after === null) return null;
  if (expiryTime.state === 'absent') return true;
  const expiry = days(expiryTime);
  return expiry === null ? null : after < expiry;
}

const days = (duration: Observation<string>): number | null =>
  duration.state === 'seen' ? parseDays(duration.value) : null;
