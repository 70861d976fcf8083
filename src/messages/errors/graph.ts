import { translate } from '@docusaurus/Translate';
import { nextFor } from './nextFor';
import type { ErrorWordings } from './Wording';

export const graph: ErrorWordings<'graph-request-denied' | 'graph-resource-not-found' | 'graph-bad-request'> =
  {
    'error/graph-request-denied': () => ({
      title: translate({
        id: 'error.graphRequestDenied.title',
        message: 'Microsoft Entra ID refused the request',
        description: 'Heading of an explained error: Microsoft Graph, Authorization_RequestDenied',
      }),
      cause: translate({
        id: 'error.graphRequestDenied.cause',
        message: 'The account, or the tool that it uses, may not read or change this in the tenant.',
        description: 'What happened. Error: Microsoft Graph, Authorization_RequestDenied',
      }),
      meaning: translate({
        id: 'error.graphRequestDenied.meaning',
        message:
          'Whether Adobe’s application is in the tenant stays unknown. To add it, you need one of the roles Application Administrator, Cloud Application Administrator or Global Administrator.',
        description:
          'What it means for the set-up with Adobe, after the cause. Error: Microsoft Graph, Authorization_RequestDenied',
      }),
      next: nextFor.askEntraAdministrator(),
    }),
    'error/graph-resource-not-found': () => ({
      title: translate({
        id: 'error.graphResourceNotFound.title',
        message: 'Microsoft Entra ID did not find it',
        description: 'Heading of an explained error: Microsoft Graph, Request_ResourceNotFound',
      }),
      cause: translate({
        id: 'error.graphResourceNotFound.cause',
        message: 'The tenant that you are signed in to has no object with this ID.',
        description: 'What happened. Error: Microsoft Graph, Request_ResourceNotFound',
      }),
      meaning: translate({
        id: 'error.graphResourceNotFound.meaning',
        message:
          'If you looked for Adobe’s application: it is not in this tenant, it was deleted, or this is not the tenant of your vault.',
        description:
          'What it means for the set-up with Adobe, after the cause. Error: Microsoft Graph, Request_ResourceNotFound',
      }),
      next: translate({
        id: 'error.graphResourceNotFound.next',
        message:
          'Compare the tenant with the one of your vault. If it is the right one, open the consent link in this guide, and accept it with a privileged role.',
        description: 'What to do next. Error: Microsoft Graph, Request_ResourceNotFound',
      }),
    }),
    'error/graph-bad-request': () => ({
      title: translate({
        id: 'error.graphBadRequest.title',
        message: 'Microsoft Graph does not understand the request',
        description:
          'Heading of an explained error: Microsoft Graph, Request_BadRequest or Request_UnsupportedQuery',
      }),
      cause: translate({
        id: 'error.graphBadRequest.cause',
        message: 'The request is not valid, for example because of a wrong quotation mark in a filter.',
        description: 'What happened. Error: Microsoft Graph, Request_BadRequest or Request_UnsupportedQuery',
      }),
      meaning: null,
      next: nextFor.copyCommandAgain(),
    }),
  };
