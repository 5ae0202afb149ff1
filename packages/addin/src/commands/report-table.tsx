import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { PartRow, TablePart } from '@parscore/commands'

const useStyles = makeStyles({
  around: { overflowX: 'auto', maxWidth: '100%' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: 'top',
    textAlign: 'start',
    overflowWrap: 'break-word',
  },
  figures: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  sums: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2, maxWidth: '60ch' },
})

/** A table of a report: figures at the right, what is said of a row below its words, sums at the end. */
export function ReportTable({ table: { columns, rows, sums } }: { readonly table: TablePart }) {
  const styles = useStyles()
  const hasHeader = columns.some(({ title }) => title !== '')
  return (
    // A region that scrolls must be reached by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div className={styles.around} tabIndex={0}>
      <table className={styles.table}>
        {hasHeader && (
          <thead>
            <tr>
              {columns.map(({ title, align }) =>
                title === '' ? (
                  <td key={title} className={styles.cell} />
                ) : (
                  <th
                    key={title}
                    scope="col"
                    className={mergeClasses(styles.cell, align === 'right' && styles.figures)}
                  >
                    {title}
                  </th>
                ),
              )}
            </tr>
          </thead>
        )}
        <tbody>
          <Rows columns={columns} rows={rows} />
        </tbody>
        {sums.length > 0 && (
          <tfoot className={styles.sums}>
            <Rows columns={columns} rows={sums} />
          </tfoot>
        )}
      </table>
    </div>
  )
}

/** What is said of a row stands below the first of its words that are no code. */
const noteAt = (columns: TablePart['columns']): number => {
  const words = columns.flatMap(({ align }, at) => (align === 'left' ? [at] : []))
  return words.at(1) ?? words.at(0) ?? 0
}

function Rows({ columns, rows }: { readonly columns: TablePart['columns']; readonly rows: readonly PartRow[] }) {
  const styles = useStyles()
  const noted = noteAt(columns)
  return rows.map(({ cells, note }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their order, and may be alike
    <tr key={`${place}`}>
      {columns.map(({ title, align }, at) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order, and titles may be alike
          key={`${title} ${at}`}
          className={mergeClasses(styles.cell, align === 'right' && styles.figures)}
        >
          {cells[at]}
          {note !== undefined && at === noted && <div className={styles.note}>{note}</div>}
        </td>
      ))}
    </tr>
  ))
}
