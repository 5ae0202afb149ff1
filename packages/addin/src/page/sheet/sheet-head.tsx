import { mergeClasses } from '@fluentui/react-components'
import { type CellValue, columnLetters } from '@parscore/scoring'
import { useSay } from '../../texts/use-text.js'
import { useGridStyles } from './grid-styles.js'
import { SIDE } from './layout.js'
import { shownValue } from './shown-value.js'

/** Widths of the columns, and where those stand that stay in sight. */
interface HeadProps {
  readonly widths: readonly number[]
  readonly places: readonly number[]
}

/** The letters of the columns. */
export function Letters({ widths, places }: HeadProps) {
  const styles = useGridStyles()
  return (
    <div className={styles.letters} role="row">
      <div className={mergeClasses(styles.cell, styles.head, styles.side)} style={{ width: SIDE }} role="columnheader">
        #
      </div>
      {widths.map((width, col) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          key={col}
          className={mergeClasses(styles.cell, styles.head, col < places.length && styles.frozenCell)}
          style={{ width, left: places[col] }}
          role="columnheader"
          hidden={width === 0}
        >
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
  places,
}: HeadProps & {
  readonly cells: readonly CellValue[]
  readonly row: number
}) {
  const styles = useGridStyles()
  const { lang } = useSay()
  return (
    <div className={styles.frozen} aria-hidden="true">
      <div className={mergeClasses(styles.cell, styles.head, styles.side, styles.sideRow)} style={{ width: SIDE }}>
        {row + 1}
      </div>
      {widths.map((width, col) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          key={col}
          className={mergeClasses(styles.cell, col < places.length && styles.frozenCell)}
          style={{ width, left: places[col] }}
          hidden={width === 0}
        >
          {shownValue(cells[col] ?? null, lang)}
        </div>
      ))}
    </div>
  )
}
