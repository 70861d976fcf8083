/**
 * Roles built into Azure whose content need not be asked for.
 * @see https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 */
export const knownRoleIds = [
  // Key Vault Crypto Service Encryption User
  'e147488a-f6f5-4113-8e2d-b22465e65bf6',
  // Key Vault Crypto User
  '12338af0-0e69-4776-bea7-57ae8d297424',
  // Key Vault Crypto Officer
  '14b46e9e-c2b7-41b4-b07b-48a6ebf60603',
  // Key Vault Administrator
  '00482a5a-887f-4fb3-b363-3b7fe8e74483',
  // Key Vault Reader
  '21090545-7ca7-4776-b22c-e363652d74d2',
  // Key Vault Crypto Service Release User
  '08bbd89e-9f13-488c-ac41-acfcb10c90ab',
  // Key Vault Contributor
  'f25e0fa2-a7c8-4377-a976-54943a77a395',
  // Key Vault Secrets User, Key Vault Secrets Officer
  '4633458b-17de-408a-b874-0445c86b69e6',
  'b86a8fe4-44ce-4948-aee5-eccb2c155cd7',
  // Key Vault Certificate User, Key Vault Certificates Officer
  'db79e9a7-68ee-4b58-9aeb-b90e7c24fcba',
  'a4417e6f-fecd-4de8-b567-7b0420556985',
  // Key Vault Purge Operator
  'a68e7c17-0ab2-4c09-9a58-125dae29748c',
  // Key Vault Data Access Administrator
  '8b54135c-b56d-4d72-a534-26097cfdc8d8',
  // Owner, Contributor, Reader
  '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  'b24988ac-6180-42a0-ab88-20f7382dd24c',
  'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  // User Access Administrator
  '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
  // Role Based Access Control Administrator
  'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
] as const;
