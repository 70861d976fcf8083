import { translate } from '@docusaurus/Translate';
import type { Reason } from '../../evidence';
import type { Words } from '../findings/Wording';

/** Why something could not be read, and what helps. What Azure said is repeated as it is. */
export function reasonWords(reason: Reason): Words {
  switch (reason.code) {
    case 'not-collected':
      return {
        what: translate({
          id: 'reason.notCollected.what',
          message: 'The answer for this check is not in the data.',
          description: 'Why a check is unknown',
        }),
        next: translate({
          id: 'reason.notCollected.next',
          message: 'Run the script, or the command below, and paste the output.',
          description: 'What to do when an answer was not collected',
        }),
      };
    case 'forbidden':
      return {
        what: translate(
          {
            id: 'reason.forbidden.what',
            message: 'Azure refused to answer: {code}. The right that is missing: {action}',
            description:
              'Why a check is unknown. {action}: e.g. Microsoft.KeyVault/vaults/read, or three dots',
          },
          { code: reason.errorCode, action: reason.action ?? '…' },
        ),
        next: translate({
          id: 'reason.forbidden.next',
          message:
            'Ask for the role Reader on the vault, or for the right to read applications. Or let somebody who has it collect the data.',
          description: 'What to do when Azure refused',
        }),
      };
    case 'signed-out':
      return {
        what: translate(
          {
            id: 'reason.signedOut.what',
            message: 'You were not signed in, or not to the right tenant: {code}',
            description: 'Why a check is unknown. {code}: an error code of Microsoft',
          },
          { code: reason.errorCode },
        ),
        next: translate({
          id: 'reason.signedOut.next',
          message: 'Sign in again, on this page or with az login, and collect the data again.',
          description: 'What to do when not signed in',
        }),
      };
    case 'not-consented':
      return {
        what: translate(
          {
            id: 'reason.notConsented.what',
            message: 'There is no consent to ask {service} on your behalf.',
            description:
              'Why a check is unknown. {service}: Azure Resource Manager or Microsoft Graph, which are not translated',
          },
          { service: serviceNames[reason.resource] },
        ),
        next: translate({
          id: 'reason.notConsented.next',
          message:
            'Give your consent when you sign in, or ask an administrator of your organization to give it. Or run the script and paste the output.',
          description: 'What to do when a consent is missing',
        }),
      };
    case 'unreachable':
      return {
        what: translate(
          {
            id: 'reason.unreachable.what',
            message: 'The browser could not reach {host}',
            description: 'Why a check is unknown. {host}: a host name such as management.azure.com',
          },
          { host: reason.host },
        ),
        next: translate({
          id: 'reason.unreachable.next',
          message:
            'Look whether you are online, and whether a proxy, a firewall or a browser extension blocks this address. Or run the script and paste the output.',
          description: 'What to do when a host cannot be reached',
        }),
      };
    case 'timed-out':
      return {
        what: translate(
          {
            id: 'reason.timedOut.what',
            message: 'No answer came in time from {host}',
            description: 'Why a check is unknown. {host}: a host name such as management.azure.com',
          },
          { host: reason.host },
        ),
        next: translate({
          id: 'reason.timedOut.next',
          message: 'Check again in some minutes. Or run the script and paste the output.',
          description: 'What to do when no answer came in time',
        }),
      };
    case 'cancelled':
      return {
        what: translate({
          id: 'reason.cancelled.what',
          message: 'You stopped the check before this answer came.',
          description: 'Why a check is unknown',
        }),
        next: translate({
          id: 'reason.cancelled.next',
          message: 'Check again.',
          description: 'What to do after the check was stopped',
        }),
      };
    case 'throttled':
      return {
        what: translate({
          id: 'reason.throttled.what',
          message: 'Azure had too many requests and did not answer.',
          description: 'Why a check is unknown',
        }),
        next: translate({
          id: 'reason.throttled.next',
          message: 'Wait some minutes and collect the data again.',
          description: 'What to do after too many requests or a fault of Azure',
        }),
      };
    case 'server-error':
      return {
        what: translate(
          {
            id: 'reason.serverError.what',
            message: 'Azure had a fault and did not answer: {code}',
            description: 'Why a check is unknown. {code}: an error code of Microsoft',
          },
          { code: reason.errorCode },
        ),
        next: translate({
          id: 'reason.throttled.next',
          message: 'Wait some minutes and collect the data again.',
          description: 'What to do after too many requests or a fault of Azure',
        }),
      };
    case 'failed':
      return {
        what: translate(
          {
            id: 'reason.failed.what',
            message: 'The request failed. Azure said: {text}',
            description: 'Why a check is unknown. {text}: what Azure said, in English',
          },
          { text: reason.text },
        ),
        next: translate({
          id: 'reason.failed.next',
          message: 'Paste this text into the box on the page about error messages.',
          description: 'What to do with an error of Azure',
        }),
      };
    case 'not-understood':
      return {
        what: translate(
          {
            id: 'reason.notUnderstood.what',
            message: 'The answer is not of the form that Azure documents: expected {expected}, found {found}',
            description:
              'Why a check is unknown. {expected}, {found}: kinds of JSON values in English, e.g. string',
          },
          { expected: reason.expected, found: reason.found },
        ),
        next: collectAgain(),
      };
    case 'truncated':
      return {
        what: translate({
          id: 'reason.truncated.what',
          message: 'The list goes on behind what was collected.',
          description: 'Why a check is unknown: a list with further pages',
        }),
        next: translate({
          id: 'reason.truncated.next',
          message: 'Use the script: it reads all pages.',
          description: 'What to do when a list was cut',
        }),
      };
    case 'other-subject':
      return {
        what: translate(
          {
            id: 'reason.otherSubject.what',
            message: 'The answer is about something else: expected {expected}, found {found}',
            description:
              'Why a check is unknown: data about another vault, key or application. {expected}, {found}: names or ids',
          },
          { expected: reason.expected, found: reason.found },
        ),
        next: translate({
          id: 'reason.otherSubject.next',
          message: 'Collect the data for the Key Identifier and the application that you check.',
          description: 'What to do when data is about another vault, key or application',
        }),
      };
    case 'subject-unknown':
      return {
        what: translate({
          id: 'reason.subjectUnknown.what',
          message:
            'Without the Key Identifier and the application ID, nobody can tell what an answer must be about.',
          description: 'Why a check is unknown',
        }),
        next: translate({
          id: 'reason.subjectUnknown.next',
          message: 'Enter both, and collect the data again.',
          description: 'What to do when Key Identifier or application ID is missing',
        }),
      };
    case 'incomplete-command':
      return {
        what: translate({
          id: 'reason.incompleteCommand.what',
          message: 'The list may leave out rows. What is not in it may still exist.',
          description:
            'Why a check is unknown: the output of a list command without the options that make it complete',
        }),
        next: translate({
          id: 'reason.incompleteCommand.next',
          message: 'Use the script, or the command below as it stands.',
          description: 'What to do when a list may be incomplete',
        }),
      };
    case 'not-in-resource-manager':
      return {
        what: translate({
          id: 'reason.notInResourceManager.what',
          message: 'Keys and roles of a Managed HSM are its own. Azure Resource Manager does not know them.',
          description: 'Why a check is unknown',
        }),
        next: translate({
          id: 'reason.notInResourceManager.next',
          message: 'Run the command below with a local role on the HSM, and paste its output too.',
          description: 'What to do for a Managed HSM',
        }),
      };
    case 'not-stated':
      return {
        what: translate({
          id: 'reason.notStated.what',
          message: 'Azure left out what this check needs.',
          description: 'Why a check is unknown',
        }),
        next: collectAgain(),
      };
  }
}

const serviceNames = { 'resource-manager': 'Azure Resource Manager', graph: 'Microsoft Graph' } as const;

const collectAgain = (): string =>
  translate({
    id: 'reason.collectAgain',
    message: 'Collect the data again. If you paste it, do not change it.',
    description: 'What to do when an answer has an unknown form',
  });
