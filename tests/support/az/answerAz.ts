import { azRest, realHosts } from './azRest';
import { failed, type Printed, printed } from './Printed';
import type { SignedIn } from './SignedIn';

const cloud = {
  name: 'AzureCloud',
  isActive: true,
  endpoints: {
    activeDirectory: 'https://login.microsoftonline.com',
    microsoftGraphResourceId: `${realHosts.graph}/`,
    resourceManager: `${realHosts['resource-manager']}/`,
  },
};

const signedOut = failed("Please run 'az login' to setup account.");

/** The few commands of the Azure CLI that the collecting scripts call. */
export async function answerAz(words: readonly string[], signedIn: SignedIn): Promise<Printed> {
  const [group, command] = words;
  if (group === 'cloud' && command === 'show') return printed(cloud);
  if (signedIn.account === null) return signedOut;
  if (group === 'account' && command === 'show') return printed(signedIn.account);
  if (group !== 'rest') return failed(`'${words.join(' ')}' is not a command that is known here.`, 2);
  try {
    return await azRest(words.slice(1), signedIn);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}
