/** What came back, before anybody looked whether it is an answer of Azure. */
export type Reply =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly text: string;
      readonly requestId: string | null;
    }
  /** The error text for the bundle. */
  | { readonly kind: 'failed'; readonly error: string };
