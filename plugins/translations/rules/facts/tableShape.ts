import type { Table } from 'mdast';

/** Rows and columns, and which cells are empty: a cell that lost its words has not lost its place. */
export function tableShape({ children: rows }: Table): { readonly key: string; readonly shown: string } {
  const columns = rows[0]?.children.length ?? 0;
  const empty = rows.flatMap((row, index) =>
    row.children.flatMap((cell, column) =>
      cell.children.length === 0 ? [`${index + 1}/${column + 1}`] : [],
    ),
  );
  const shown = `of ${rows.length} rows and ${columns} columns${empty.length === 0 ? '' : `, empty: ${empty.join(', ')}`}`;
  return { key: shown, shown };
}
