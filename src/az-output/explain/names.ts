/** Codes about one thing with a name, and where the text names it. Bounded patterns: they run over any paste. */
const quoted = `\\\\{0,4}['"“‘]([^'"“”‘’\\\\\\r\\n]{1,300})`;
const guid = '[0-9a-fA-F-]{32,36}';

const after = (words: string): RegExp => new RegExp(`${words.replaceAll(' ', '\\s{1,8}')}\\s{0,4}${quoted}`);

export const named = [
  'key-not-found',
  'deleted-but-recoverable',
  'resource-not-found',
  'resource-group-not-found',
  'subscription-not-found',
  'subscription-not-registered',
  'disallowed-by-policy',
  'scope-locked',
  'principal-not-found',
  'role-definition-missing',
  'vault-not-found',
  'vault-name-not-valid',
  'vault-name-taken',
  'vault-name-held',
  'graph-resource-not-found',
  'az-subscription-unknown',
  'az-arguments-unknown',
  'az-command-unknown',
  'az-principal-unknown',
  'az-graph-query-failed',
  'store-key-uri-invalid',
] as const;

const vaultName = /[Vv]ault(?:\s{1,8}name)?\s{0,4}\\{0,4}['"“‘]([A-Za-z0-9-]{1,127})/;

export const namePatterns: Readonly<Record<(typeof named)[number], RegExp>> = {
  'key-not-found': /\(name\/id\)\s{1,8}\\{0,4}"?([^\s"\\]{1,200})/,
  'deleted-but-recoverable': /\b([A-Za-z0-9-]{1,127})\s{1,8}is currently in a deleted/,
  'resource-not-found': after('[Rr]esource'),
  'resource-group-not-found': after('[Rr]esource group'),
  'subscription-not-found': after('[Ss]ubscription'),
  'subscription-not-registered': after('namespace'),
  'disallowed-by-policy': /"policyDefinitionDisplayName\\{0,4}"\s{0,4}:\s{0,4}\\{0,4}"([^"\\]{1,200})/,
  'scope-locked': /(?:following scope\(s\)|scope)\s{1,8}are locked:\s{0,4}\\{0,4}['"]([^'"\\\r\n]{1,300})/,
  'principal-not-found': new RegExp(`[Pp]rincipal\\s{1,8}(${guid})\\s{1,8}does`),
  'role-definition-missing': /(?:with ID|Role)\s{1,8}\\{0,4}['"]([^'"\\\r\n]{1,200})/,
  'vault-not-found': vaultName,
  'vault-name-not-valid': vaultName,
  'vault-name-taken': vaultName,
  'vault-name-held': vaultName,
  'graph-resource-not-found': after('Resource'),
  'az-subscription-unknown': after('subscription of'),
  'az-arguments-unknown': /unrecognized arguments:\s{0,4}([^\r\n\\]{1,200})/,
  'az-command-unknown': /['"“‘]([^'"“”‘’\r\n]{1,80})['"”’] is misspelled/,
  'az-principal-unknown': after('graph database for'),
  'az-graph-query-failed': /Failed to query\s{1,8}([^\s"\\]{1,120})/,
  'store-key-uri-invalid': /KeyVaultKeyUri\s{1,8}([^\s"\\]{1,300})/,
};
