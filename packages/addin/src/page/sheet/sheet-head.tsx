import { mergeClasses } from '@fluentui/react-components'
import { type CellValue, columnLetters } from '@parscore/scoring'
import { useSay } from '../../texts/use-text.js'
import { useGridStyles } from './grid-styles.js'
import { SIDE } from './layout.js'
import { shownValue } from './shown-value.js'

/** The letters of the columns. */
export function Letters({ widths }: { readonly widths: readonly number[] }) {
  const styles = useGridStyles()
  return (
    <div className={styles.letters} role="row">
      <div className={mergeClasses(styles.cell, styles.head, styles.side)} style={{ width: SIDE }} role="columnheader">
        #
      </div>
      {widths.map((width, col) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
        <div key={col} className={mergeClasses(styles.cell, styles.head)} style={{ width }} role="columnheader">
          {columnLetters(col)}
        </div>
      ))}
    </div>
  )
}

/** The header of the table, said once by the row itself. */
export function FrozenRow({
  cells,
  row,
  widths,
}: {
  readonly cells: readonly CellValue[]
  readonly row: number
  readonly widths: readonly number[]
}) {
  const styles = useGridStyles()
  const { lang } = useSay()
  return (
    <div className={styles.frozen} aria-hidden="true">
      <div className={mergeClasses(styles.cell, styles.head, styles.side, styles.sideRow)} style={{ width: SIDE }}>
        {row + 1}
      </div>
      {widths.map((width, col) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
        <div key={col} className={styles.cell} style={{ width }}>
          {shownValue(cells[col] ?? null, lang)}
        </div>
      ))}
    </div>
  )
}
