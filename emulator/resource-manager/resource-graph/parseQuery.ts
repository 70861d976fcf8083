/** The one form of query that is understood: vaults of one type and name. */
export interface VaultQuery {
  readonly type: 'microsoft.keyvault/vaults' | 'microsoft.keyvault/managedhsms';
  readonly name: string;
  /** Null for all. */
  readonly columns: readonly string[] | null;
}

const form =
  /^\s*resources\s*\|\s*where\s+type\s*=~\s*'(microsoft\.keyvault\/(?:vaults|managedhsms))'\s+and\s+name\s*=~\s*'([^'\\]*)'\s*(?:\|\s*project\s+([\w\s,]+?)\s*)?$/i;

/** Null for any other query in the Kusto Query Language. */
export function parseQuery(query: string): VaultQuery | null {
  const match = form.exec(query);
  if (match === null) return null;
  return {
    type: match[1]!.toLowerCase() as VaultQuery['type'],
    name: match[2]!,
    columns: match[3] === undefined ? null : match[3].split(',').map((column) => column.trim()),
  };
}
