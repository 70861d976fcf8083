import { translate } from '@docusaurus/Translate';
import { nextFor } from './nextFor';
import type { ErrorWordings } from './Wording';

export const findingThings: ErrorWordings<
  | 'resource-not-found'
  | 'resource-group-not-found'
  | 'subscription-not-found'
  | 'vault-not-found'
  | 'subscription-not-registered'
  | 'subscription-read-only'
  | 'disallowed-by-policy'
  | 'scope-locked'
  | 'server-error'
> = {
  'error/resource-not-found': () => ({
    title: translate({
      id: 'error.resourceNotFound.title',
      message: 'Azure did not find the resource',
      description: 'Heading of an explained error: Azure Resource Manager, ResourceNotFound',
    }),
    cause: translate({
      id: 'error.resourceNotFound.cause',
      message: 'There is no resource with this name in this resource group and subscription.',
      description: 'What happened. Error: Azure Resource Manager, ResourceNotFound',
    }),
    meaning: translate({
      id: 'error.resourceNotFound.meaning',
      message:
        'If this is the vault, it has another name, is in another subscription, or was deleted. A deleted vault is serious: Adobe treats it as a removal of its access.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Azure Resource Manager, ResourceNotFound',
    }),
    next: nextFor.findVault(),
  }),
  'error/resource-group-not-found': () => ({
    title: translate({
      id: 'error.resourceGroupNotFound.title',
      message: 'Azure did not find the resource group',
      description: 'Heading of an explained error: Azure Resource Manager, ResourceGroupNotFound',
    }),
    cause: translate({
      id: 'error.resourceGroupNotFound.cause',
      message: 'There is no resource group with this name in the subscription.',
      description: 'What happened. Error: Azure Resource Manager, ResourceGroupNotFound',
    }),
    meaning: null,
    next: nextFor.findVault(),
  }),
  'error/subscription-not-found': () => ({
    title: translate({
      id: 'error.subscriptionNotFound.title',
      message: 'Azure did not find the subscription',
      description: 'Heading of an explained error: Azure Resource Manager, SubscriptionNotFound',
    }),
    cause: translate({
      id: 'error.subscriptionNotFound.cause',
      message:
        'There is no such subscription in the tenant that you are signed in to, or you have no rights in it.',
      description: 'What happened. Error: Azure Resource Manager, SubscriptionNotFound',
    }),
    meaning: null,
    next: nextFor.signInToTenant(),
  }),
  'error/vault-not-found': () => ({
    title: translate({
      id: 'error.vaultNotFound.title',
      message: 'The vault was not found',
      description: 'Heading of an explained error: VaultNotFound',
    }),
    cause: translate({
      id: 'error.vaultNotFound.cause',
      message: 'There is no vault with this name where Azure looked for it.',
      description: 'What happened. Error: VaultNotFound',
    }),
    meaning: translate({
      id: 'error.vaultNotFound.meaning',
      message: 'If Adobe uses this vault and it was deleted, Adobe treats that as a removal of its access.',
      description: 'What it means for the set-up with Adobe, after the cause. Error: VaultNotFound',
    }),
    next: nextFor.findVault(),
  }),
  'error/subscription-not-registered': () => ({
    title: translate({
      id: 'error.subscriptionNotRegistered.title',
      message: 'The subscription does not use this service yet',
      description: 'Heading of an explained error: Azure Resource Manager, MissingSubscriptionRegistration',
    }),
    cause: translate({
      id: 'error.subscriptionNotRegistered.cause',
      message: 'The subscription is not registered for the service in the text.',
      description: 'What happened. Error: Azure Resource Manager, MissingSubscriptionRegistration',
    }),
    meaning: translate({
      id: 'error.subscriptionNotRegistered.meaning',
      message: 'Without registration for Microsoft.KeyVault, the subscription contains no vault.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Azure Resource Manager, MissingSubscriptionRegistration',
    }),
    next: translate({
      id: 'error.subscriptionNotRegistered.next',
      message:
        'First check that this is the right subscription. To create a vault in it, register it with az provider register --namespace Microsoft.KeyVault, and try again after some minutes.',
      description: 'What to do next. Error: Azure Resource Manager, MissingSubscriptionRegistration',
    }),
  }),
  'error/subscription-read-only': () => ({
    title: translate({
      id: 'error.subscriptionReadOnly.title',
      message: 'The subscription is disabled',
      description: 'Heading of an explained error: Azure Resource Manager, ReadOnlyDisabledSubscription',
    }),
    cause: translate({
      id: 'error.subscriptionReadOnly.cause',
      message: 'Azure has disabled the subscription, so nothing in it can be changed.',
      description: 'What happened. Error: Azure Resource Manager, ReadOnlyDisabledSubscription',
    }),
    meaning: translate({
      id: 'error.subscriptionReadOnly.meaning',
      message: 'What becomes of the key in a disabled subscription, this text does not say.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Azure Resource Manager, ReadOnlyDisabledSubscription',
    }),
    next: translate({
      id: 'error.subscriptionReadOnly.next',
      message:
        'Ask the owner of the subscription to enable it again, and treat it as urgent if Adobe already uses the key.',
      description: 'What to do next. Error: Azure Resource Manager, ReadOnlyDisabledSubscription',
    }),
  }),
  'error/disallowed-by-policy': () => ({
    title: translate({
      id: 'error.disallowedByPolicy.title',
      message: 'A policy of your organization forbids this',
      description:
        'Heading of an explained error: Azure Resource Manager, RequestDisallowedByPolicy. Azure Policy of the organization',
    }),
    cause: translate({
      id: 'error.disallowedByPolicy.cause',
      message: 'A rule of Azure Policy does not allow the change.',
      description:
        'What happened. Error: Azure Resource Manager, RequestDisallowedByPolicy. Azure Policy of the organization',
    }),
    meaning: null,
    next: translate({
      id: 'error.disallowedByPolicy.next',
      message:
        'Look for the name of the policy in the text. Ask the team that is responsible for it for an exemption, and give them the page of this guide with the requirement.',
      description:
        'What to do next. Error: Azure Resource Manager, RequestDisallowedByPolicy. Azure Policy of the organization',
    }),
  }),
  'error/scope-locked': () => ({
    title: translate({
      id: 'error.scopeLocked.title',
      message: 'A lock prevents the change',
      description:
        'Heading of an explained error: Azure Resource Manager, ScopeLocked. A lock on the resource',
    }),
    cause: translate({
      id: 'error.scopeLocked.cause',
      message: 'The resource, or something above it, has a lock.',
      description: 'What happened. Error: Azure Resource Manager, ScopeLocked. A lock on the resource',
    }),
    meaning: translate({
      id: 'error.scopeLocked.meaning',
      message:
        'A lock against deletion is good protection for the vault. A read-only lock also prevents changes that Adobe needs.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Azure Resource Manager, ScopeLocked. A lock on the resource',
    }),
    next: translate({
      id: 'error.scopeLocked.next',
      message:
        'In the Azure portal, open Locks of the vault and of its resource group. Ask an owner to remove a read-only lock while you make the change.',
      description: 'What to do next. Error: Azure Resource Manager, ScopeLocked. A lock on the resource',
    }),
  }),
  'error/server-error': () => ({
    title: translate({
      id: 'error.serverError.title',
      message: 'Azure has a fault at the moment',
      description:
        'Heading of an explained error: Azure, InternalServerError, ServiceUnavailable, GatewayTimeout',
    }),
    cause: translate({
      id: 'error.serverError.cause',
      message:
        'A service of Azure could not answer. The text does not say that anything is wrong in your set-up.',
      description: 'What happened. Error: Azure, InternalServerError, ServiceUnavailable, GatewayTimeout',
    }),
    meaning: null,
    next: nextFor.tryAgainLater(),
  }),
};
