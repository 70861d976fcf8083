import { translate } from '@docusaurus/Translate';
import type { LaneContent } from './laneContent';
import { topics } from './topics';

export function experiencePlatformLane(): LaneContent {
  const { application, vault, request, finished } = topics();
  return {
    part: translate({
      id: 'twoPartPath.part1',
      message: 'Part 1',
      description: 'Above the product name Experience Platform, heading of the first lane',
    }),
    product: 'Experience Platform',
    note: translate({
      id: 'twoPartPath.part1Note',
      message: 'Always needed',
      description: 'Small line under the product name of the first lane',
    }),
    stations: [
      {
        topic: application,
        value: translate({
          id: 'twoPartPath.part1Application',
          message: 'One for your organization',
          description: 'First lane, Adobe application: every customer has one of their own',
        }),
      },
      {
        topic: vault,
        value: translate({
          id: 'twoPartPath.part1Vault',
          message: 'Vault A',
          description: 'First lane, vault; the other lane has vault B',
        }),
      },
      {
        topic: request,
        value: translate({
          id: 'twoPartPath.part1Request',
          message: 'Form or API',
          description: 'First lane, how Adobe gets the Key Identifier',
        }),
      },
      {
        topic: finished,
        value: translate({
          id: 'twoPartPath.part1Finished',
          message: 'The status is:',
          description: 'First lane, finished when; the English status COMPLETED stands under it',
        }),
        code: 'COMPLETED',
      },
    ],
  };
}
