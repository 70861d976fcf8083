import type { DocPage } from '../DocPage';

export interface Section {
  readonly heading: string;
  readonly pages: readonly DocPage[];
}
