import type { DatesRefusal, KeyRefusal, NetworkRefusal, Place, PolicyRefusal, Refusal } from './ErrorParams';
import { callerIn, fieldIn, vaultIn } from './fields';

export const refusal = (text: string, place: Place): Refusal => ({
  ...place,
  caller: callerIn(text),
  action: fieldIn(text, /Action:\s{0,4}\\{0,4}'?([\w./*-]{3,160})/),
  resource: fieldIn(text, /Resource:\s{0,4}\\{0,4}'([^'"\r\n\\]{1,400})/),
  assignment: fieldIn(text, /Assignment:[ \t]{0,4}\\{0,4}'?([^'"\r\n\\]{1,300})/),
  denyAssignmentId: fieldIn(text, /DenyAssignmentId:[ \t]{0,4}\\{0,4}'?([^'"\s\\]{1,300})/),
  decisionReason: fieldIn(text, /DecisionReason:[ \t]{0,4}\\{0,4}'?([^'"\s\\]{1,120})/),
  vault: vaultIn(text),
});

export const networkRefusal = (text: string, place: Place): NetworkRefusal => ({
  ...refusal(text, place),
  clientAddress: fieldIn(text, /Client address:\s{0,4}([0-9a-fA-F:]{1,4}[0-9a-fA-F.:]{2,41}[0-9a-fA-F])/),
  bypassNone: /bypass is (?:not set to \\{0,4}'AzureServices|set to None)/.test(text),
});

export const keyRefusal = (text: string, place: Place): KeyRefusal => ({
  ...place,
  operation: fieldIn(text, /Operation\s{1,8}\\{0,4}["']?(\w{2,20})/),
  vault: vaultIn(text),
});

export const datesRefusal = (text: string, place: Place): DatesRefusal => {
  const expired = /expired/i.test(place.raw);
  const early = /not\s*yet\s*valid/i.test(place.raw);
  const when = expired && early ? 'either' : expired ? 'expired' : 'not-yet-valid';
  return { ...keyRefusal(text, place), when };
};

export const policyRefusal = (text: string, place: Place): PolicyRefusal => ({
  ...refusal(text, place),
  permission: fieldIn(text, /does not have\s{1,8}[a-z]{3,20}\s{1,8}(\w{2,20})\s{1,8}permission/),
});
