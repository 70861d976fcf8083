/** Those that are answered; Azure has more of each. */
export const apiVersions = {
  resources: ['2020-01-01', '2022-09-01', '2022-12-01'],
  keyVault: ['2023-07-01', '2024-11-01', '2026-02-01'],
  authorization: ['2022-04-01'],
  resourceGraph: ['2021-03-01', '2022-10-01', '2024-04-01'],
} as const;
