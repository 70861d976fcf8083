import * as v from 'valibot';
import { apiVersions } from '../apiVersions';
import type { ArmRequest, ResourceType } from '../ArmRequest';
import { startOf, tokenOf } from '../page';
import { invalidQuery } from './invalidQuery';
import { parseQuery } from './parseQuery';
import { columns, rowsOf } from './rowsOf';

const schema = v.object({
  query: v.string(),
  subscriptions: v.optional(v.array(v.string())),
  options: v.optional(
    v.object({
      resultFormat: v.optional(v.picklist(['objectArray', 'table'])),
      $top: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(1000))),
      $skip: v.optional(v.pipe(v.number(), v.minValue(0))),
      $skipToken: v.optional(v.string()),
    }),
  ),
});

/** A query of Azure Resource Graph: a POST that only reads. */
export const resources: ResourceType = {
  name: 'Microsoft.ResourceGraph/resources',
  apiVersions: apiVersions.resourceGraph,
  post: (request) => {
    const body = v.safeParse(schema, request.body);
    if (!body.success) throw invalidQuery('InvalidRequest', body.issues[0].message);
    const { query: text, subscriptions, options = {} } = body.output;
    const query = parseQuery(text);
    if (query === null) throw invalidQuery('ParserFailure', 'The query is not understood.');
    const asked = (query.columns ?? Object.keys(columns)).map(columnOf);
    const rows = rowsOf(request, query, subscriptions).map((row) =>
      Object.fromEntries(asked.map((column) => [column, row[column]])),
    );
    return answer(request, rows, asked, options);
  },
};

function columnOf(name: string): string {
  const column = Object.keys(columns).find((one) => one.toLowerCase() === name.toLowerCase());
  if (column === undefined) {
    throw invalidQuery(
      'InvalidColumn',
      `'project' operator: Failed to resolve scalar expression named '${name}'`,
    );
  }
  return column;
}

type Row = Readonly<Record<string, unknown>>;
type Options = NonNullable<v.InferOutput<typeof schema>['options']>;

function answer({ pageSize }: ArmRequest, rows: readonly Row[], asked: readonly string[], options: Options) {
  const start = options.$skipToken === undefined ? (options.$skip ?? 0) : startOf(options.$skipToken);
  const end = start + (options.$top ?? pageSize);
  const data = rows.slice(start, end);
  return {
    totalRecords: rows.length,
    count: data.length,
    data:
      options.resultFormat === 'table'
        ? {
            columns: asked.map((name) => ({ name, type: columns[name] })),
            rows: data.map((row) => Object.values(row)),
          }
        : data,
    facets: [],
    // A string, not a boolean.
    resultTruncated: 'false',
    ...(end < rows.length ? { $skipToken: tokenOf(end) } : {}),
  };
}
