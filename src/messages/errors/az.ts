import { translate } from '@docusaurus/Translate';
import { nextFor } from './nextFor';
import type { ErrorWordings } from './Wording';

export const az: ErrorWordings<
  | 'az-sign-in-needed'
  | 'az-subscription-unknown'
  | 'az-not-installed'
  | 'az-arguments-unknown'
  | 'az-command-unknown'
  | 'az-principal-unknown'
  | 'az-graph-query-failed'
> = {
  'error/az-sign-in-needed': () => ({
    title: translate({
      id: 'error.azSignInNeeded.title',
      message: 'You are not signed in with Azure CLI',
      description: 'Heading of an explained error: Azure CLI asks to run az login',
    }),
    cause: translate({
      id: 'error.azSignInNeeded.cause',
      message: 'Azure CLI has no valid sign-in for this command.',
      description: 'What happened. Error: Azure CLI asks to run az login',
    }),
    meaning: null,
    next: nextFor.signInToTenant(),
  }),
  'error/az-subscription-unknown': () => ({
    title: translate({
      id: 'error.azSubscriptionUnknown.title',
      message: 'Azure CLI does not know the subscription',
      description: 'Heading of an explained error: Azure CLI: the subscription does not exist in this cloud',
    }),
    cause: translate({
      id: 'error.azSubscriptionUnknown.cause',
      message: 'Your sign-in sees no subscription with this name or ID.',
      description: 'What happened. Error: Azure CLI: the subscription does not exist in this cloud',
    }),
    meaning: translate({
      id: 'error.azSubscriptionUnknown.meaning',
      message:
        'The subscription can be in another tenant, in another Azure cloud, or you have no rights in it.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Azure CLI: the subscription does not exist in this cloud',
    }),
    next: nextFor.signInToTenant(),
  }),
  'error/az-not-installed': () => ({
    title: translate({
      id: 'error.azNotInstalled.title',
      message: 'Azure CLI is not installed here',
      description: 'Heading of an explained error: The shell does not find the command az',
    }),
    cause: translate({
      id: 'error.azNotInstalled.cause',
      message: 'The shell does not find the command az.',
      description: 'What happened. Error: The shell does not find the command az',
    }),
    meaning: null,
    next: translate({
      id: 'error.azNotInstalled.next',
      message:
        'Open Azure Cloud Shell, where az is ready, or install Azure CLI from Microsoft’s page and open a new terminal.',
      description: 'What to do next. Error: The shell does not find the command az',
    }),
  }),
  'error/az-arguments-unknown': () => ({
    title: translate({
      id: 'error.azArgumentsUnknown.title',
      message: 'Azure CLI does not know an option',
      description: 'Heading of an explained error: Azure CLI: unrecognized arguments',
    }),
    cause: translate({
      id: 'error.azArgumentsUnknown.cause',
      message: 'An option is misspelled, belongs to another command, or needs a newer version of Azure CLI.',
      description: 'What happened. Error: Azure CLI: unrecognized arguments',
    }),
    meaning: null,
    next: nextFor.copyCommandAgain(),
  }),
  'error/az-command-unknown': () => ({
    title: translate({
      id: 'error.azCommandUnknown.title',
      message: 'Azure CLI does not know the command',
      description: 'Heading of an explained error: Azure CLI: the command is misspelled or not recognized',
    }),
    cause: translate({
      id: 'error.azCommandUnknown.cause',
      message: 'A word of the command is misspelled, or the version of Azure CLI is too old for it.',
      description: 'What happened. Error: Azure CLI: the command is misspelled or not recognized',
    }),
    meaning: null,
    next: nextFor.copyCommandAgain(),
  }),
  'error/az-principal-unknown': () => ({
    title: translate({
      id: 'error.azPrincipalUnknown.title',
      message: 'The tenant has no service principal with this ID',
      description:
        'Heading of an explained error: Azure CLI does not find the service principal (graph database)',
    }),
    cause: translate({
      id: 'error.azPrincipalUnknown.cause',
      message:
        'Azure CLI looked in the tenant that you are signed in to, and found no user and no service principal.',
      description: 'What happened. Error: Azure CLI does not find the service principal (graph database)',
    }),
    meaning: translate({
      id: 'error.azPrincipalUnknown.meaning',
      message:
        'If this is Adobe’s application, nobody has consented to it in this tenant, or you are signed in to another tenant.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Azure CLI does not find the service principal (graph database)',
    }),
    next: translate({
      id: 'error.azPrincipalUnknown.next',
      message:
        'Compare the tenant with the one of your vault. Then open the consent link, or run az ad sp create --id with the application ID.',
      description: 'What to do next. Error: Azure CLI does not find the service principal (graph database)',
    }),
  }),
  'error/az-graph-query-failed': () => ({
    title: translate({
      id: 'error.azGraphQueryFailed.title',
      message: 'Azure CLI could not look up the ID',
      description: 'Heading of an explained error: Azure CLI could not ask Microsoft Graph',
    }),
    cause: translate({
      id: 'error.azGraphQueryFailed.cause',
      message:
        'You may not read this in Microsoft Entra ID, so Azure CLI goes on as if the ID were an object ID.',
      description: 'What happened. Error: Azure CLI could not ask Microsoft Graph',
    }),
    meaning: translate({
      id: 'error.azGraphQueryFailed.meaning',
      message:
        'If it was an application ID, the answer that follows can be empty although a role is assigned. It proves nothing.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Azure CLI could not ask Microsoft Graph',
    }),
    next: translate({
      id: 'error.azGraphQueryFailed.next',
      message:
        'Give the object ID of the service principal. Somebody who can read it finds it under Enterprise applications.',
      description: 'What to do next. Error: Azure CLI could not ask Microsoft Graph',
    }),
  }),
};
