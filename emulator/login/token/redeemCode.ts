import { createHash } from 'node:crypto';
import { asksForMore } from '../asksForMore';
import { signInErrors } from '../errors/signInErrors';
import type { LoginContext } from '../LoginContext';
import { type Redemption, refuse } from './Redemption';
import { scopesToIssue } from './scopesToIssue';

export function redeemCode(form: URLSearchParams, context: LoginContext): Redemption {
  const { codes } = context;
  const code = form.get('code') ?? '';
  const grant = codes.look(code);
  if (grant === 'unknown') return refuse(signInErrors.codeUnknown());
  if (grant === 'used') return refuse(signInErrors.codeUsed());
  if (grant === 'expired') return refuse(signInErrors.codeExpired());
  if (form.get('redirect_uri') !== grant.redirectUri) return refuse(signInErrors.replyAddressDiffers());
  if (grant.codeChallenge === null) return refuse(signInErrors.noChallenge());
  if (grant.codeChallenge !== challengeOf(form.get('code_verifier') ?? '')) {
    return refuse(signInErrors.verifierWrong());
  }
  const { session, membership } = grant;
  const reading = scopesToIssue(
    form.get('scope') ?? grant.scopes.asked.join(' '),
    session,
    membership,
    context,
  );
  if (!reading.ok) return refuse(reading.error);
  codes.use(code);
  const answersChallenge = grant.answersChallenge || asksForMore(form.get('claims'));
  return { ok: true, issue: { ...grant, scopes: reading.scopes, answersChallenge } };
}

/** RFC 7636, method S256. */
const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');
