import * as v from 'valibot';
import { rowsOf } from '../../evidence';
import { type ClientOptions, type Connection, createAzureClient } from '../http';
import { askList, questions } from '../requests';

export interface TenantName {
  readonly tenantId: string;
  /** Empty when Azure does not say. */
  readonly displayName: string;
  readonly defaultDomain: string;
}

const text = v.pipe(
  v.nullish(v.string()),
  v.transform((name) => name ?? ''),
);
const tenantRow = v.object({
  tenantId: v.pipe(v.string(), v.uuid()),
  displayName: v.optional(text, ''),
  defaultDomain: v.optional(text, ''),
});

/**
 * The tenants that the account belongs to, at home or as a guest. Rows of another form are left out. Rejects with the
 * text of the error, as a bundle would hold it.
 */
export async function listTenants(
  connection: Connection,
  signal?: AbortSignal,
  options: Omit<ClientOptions, 'signal'> = {},
): Promise<readonly TenantName[]> {
  const client = createAzureClient(connection, { ...options, ...(signal === undefined ? {} : { signal }) });
  try {
    const answer = await askList(client, questions.tenants);
    if (!answer.ok) throw new Error(answer.error);
    return rowsOf(answer.body).flatMap((row) => {
      const tenant = v.safeParse(tenantRow, row);
      return tenant.success ? [tenant.output] : [];
    });
  } finally {
    client.close();
  }
}
