import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { placeOf } from '@parscore/scoring'
import type { CellMarks } from './cell-marks.js'

const useStyles = makeStyles({
  strip: { position: 'relative', width: '10px', flexShrink: 0, backgroundColor: tokens.colorNeutralBackground3 },
  mark: {
    position: 'absolute',
    left: '1px',
    width: '8px',
    height: '4px',
    padding: 0,
    border: 'none',
    cursor: 'pointer',
    backgroundColor: tokens.colorPaletteRedForeground1,
    forcedColorAdjust: 'none',
  },
  warning: { backgroundColor: tokens.colorPaletteDarkOrangeForeground1 },
  info: { backgroundColor: tokens.colorBrandForeground1 },
})

/** Where on the sheet findings are, beside the scroll bar; for the mouse: the list of findings says the same in words. */
export function ScrollMarks({
  marks,
  rows,
  onGo,
}: {
  readonly marks: CellMarks
  readonly rows: number
  onGo(cell: string): void
}) {
  const styles = useStyles()
  return (
    <div className={styles.strip} aria-hidden="true">
      {[...marks].map(([cell, severity]) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a second way for the mouse to what the list of findings offers
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above
        <div
          key={cell}
          className={mergeClasses(
            styles.mark,
            severity === 'warning' && styles.warning,
            severity === 'info' && styles.info,
          )}
          style={{ top: `${(100 * (placeOf(cell)?.row ?? 0)) / Math.max(1, rows)}%` }}
          onClick={() => onGo(cell)}
        />
      ))}
    </div>
  )
}
