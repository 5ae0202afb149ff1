import { makeStyles, tokens } from '@fluentui/react-components'
import { type ColumnTotal, isMostlyBlank, type Severity } from '@parscore/scoring'
import { useSay } from '../../texts/use-text.js'
import type { Shown, ShownTable } from './shown.js'

const useStyles = makeStyles({
  summary: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { margin: 0 },
  counts: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
})

/** The sheet in one glance: its name, how much was found, what each column comes to. */
export function Summary({ shown: { name, remark, findings, tables, unchecked } }: { readonly shown: Shown }) {
  const styles = useStyles()
  const { say, of } = useSay()
  const verdict = unchecked ? of(unchecked) : say('nothingWrong')
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') }
  return (
    <div className={styles.summary} role="status">
      <p className={styles.line}>{say('sheetName', { name })}</p>
      {remark && <p className={styles.line}>{say(remark)}</p>}
      <p className={styles.counts}>{findings.length === 0 ? verdict : say('counts', counts)}</p>
      {tables.map((table, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the tables of a sheet are told by their place
        <TableSummary key={place} table={table} />
      ))}
    </div>
  )
}

/** What the columns of a table come to. */
function TableSummary({ table }: { readonly table: ShownTable }) {
  const styles = useStyles()
  const { say } = useSay()
  return (
    <>
      <p className={styles.line}>{say('counted', { ...table.counted })}</p>
      {table.totals.map((total) => (
        <ColumnSummary key={total.column.col} total={total} />
      ))}
    </>
  )
}

/** What a column comes to, and of how many criteria where some have no points yet. */
function ColumnSummary({ total: { column, total, maximum, index, filled } }: { readonly total: ColumnTotal }) {
  const styles = useStyles()
  const { say } = useSay()
  const { name } = column
  if (total === null) return null
  if (isMostlyBlank(filled)) return <p className={styles.line}>{say('noIndexYet', { name, ...filled })}</p>
  if (maximum === null || index === null) return null
  const isWhole = filled.done === filled.all
  return (
    <p className={styles.line}>
      {isWhole
        ? say('index', { name, total, maximum, index })
        : say('indexSoFar', { name, total, maximum, index, ...filled })}
    </p>
  )
}
