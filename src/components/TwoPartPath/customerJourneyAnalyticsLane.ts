import { translate } from '@docusaurus/Translate';
import type { LaneContent } from './laneContent';
import { topics } from './topics';

export function customerJourneyAnalyticsLane(): LaneContent {
  const { application, vault, request, finished } = topics();
  return {
    part: translate({
      id: 'twoPartPath.part2',
      message: 'Part 2',
      description: 'Above the product name Customer Journey Analytics, heading of the second lane',
    }),
    product: 'Customer Journey Analytics',
    note: translate({
      id: 'twoPartPath.part2Note',
      message: 'Needed even without a licence',
      description: 'Small line under the product name of the second lane; a licence for that product',
    }),
    stations: [
      {
        topic: application,
        value: translate({
          id: 'twoPartPath.part2Application',
          message: 'One for all customers',
          description: 'Second lane, Adobe application; the start of its ID stands under it',
        }),
        code: '251e3919-…',
      },
      {
        topic: vault,
        value: translate({
          id: 'twoPartPath.part2Vault',
          message: 'Vault B, for this part only',
          description: 'Second lane, vault: a new vault, used for nothing else; the other lane has vault A',
        }),
      },
      {
        topic: request,
        value: translate({
          id: 'twoPartPath.part2Request',
          message: 'Ticket to Adobe Customer Care',
          description: 'Second lane, how Adobe gets the Key Identifier',
        }),
      },
      {
        topic: finished,
        value: translate({
          id: 'twoPartPath.part2Finished',
          message: 'Adobe Customer Care confirms',
          description: 'Second lane, finished when',
        }),
      },
    ],
  };
}
