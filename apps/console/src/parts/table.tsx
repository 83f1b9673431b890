import type { JSX, ReactNode } from 'react'

export interface Column<Row> {
  readonly id: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  readonly numeric?: boolean
}

/** A table; the first column names the row. On a narrow screen each row becomes a block with its titles. */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  hideCaption = false,
  small = false,
}: {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  hideCaption?: boolean
  /** Two or three short columns, which stay a table on a narrow screen. */
  small?: boolean
}): JSX.Element {
  return (
    // A box that may scroll can be reached by keyboard.
    <div className="table-scroll" {...(small ? { tabIndex: 0, role: 'region', 'aria-label': caption } : {})}>
      <table className={`utrecht-table utrecht-table--html-table${small ? '' : ' stacked'}`}>
        <caption className={hideCaption ? 'visually-hidden' : 'utrecht-table__caption'}>{caption}</caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {columns.map(({ id, title, numeric }) => (
              <th key={id} scope="col" className={`utrecht-table__header-cell${numeric ? ' numeric' : ''}`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rows.map((row) => (
            <tr key={rowKey(row)} className="utrecht-table__row">
              {columns.map((column, index) => (
                <Cell key={column.id} column={column} row={row} first={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell<Row>({ column, row, first }: { column: Column<Row>; row: Row; first: boolean }): JSX.Element {
  const numeric = column.numeric ? ' numeric' : ''
  if (first)
    return (
      <th scope="row" className={`utrecht-table__header-cell${numeric}`}>
        {column.cell(row)}
      </th>
    )
  return (
    <td className={`utrecht-table__cell${numeric}`} data-title={column.title}>
      {column.cell(row)}
    </td>
  )
}
