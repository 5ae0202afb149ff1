import { makeStyles, tokens } from '@fluentui/react-components'
import type { Severity } from '@parscore/scoring'
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
      {table.totals.map(({ column, total, maximum, index }) =>
        total === null || maximum === null || index === null ? null : (
          <p className={styles.line} key={column.col}>
            {say('index', { name: column.name, total, maximum, index })}
          </p>
        ),
      )}
    </>
  )
}
