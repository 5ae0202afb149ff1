import { Button, Input, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons'
import type { Grid } from '@parscore/scoring'
import { useMemo, useRef, useState } from 'react'
import { contentOf } from '../../host/cell-content.js'
import type { FileHost, FileView } from '../../host/file-host.js'
import { typedContent } from '../../host/typed-content.js'
import { useSay } from '../../texts/use-text.js'
import { useBeforeLeaving } from './before-leaving.js'
import { cellsWith } from './find.js'
import { typedText } from './shown-value.js'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalXS,
  },
  address: { fontWeight: tokens.fontWeightSemibold, minWidth: '3.5rem' },
  value: { flexGrow: 1, flexBasis: '10rem', minWidth: 0 },
  find: { width: '9rem', minWidth: 0 },
  note: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  refusal: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteRedForeground1,
    overflowWrap: 'anywhere',
  },
})

interface CellBarProps {
  readonly host: FileHost
  readonly view: FileView
  readonly grid: Grid
  readonly cell: string
}

/** Above the sheet: steps back and forth, the content of the selected cell, and a search. */
export function CellBar(props: CellBarProps) {
  const styles = useStyles()
  const { say, of } = useSay()
  const { host, view, grid, cell } = props
  const uncalculated = view.uncalculated.get(grid.name)
  const reason = uncalculated?.get(cell)
  return (
    <>
      <div className={styles.bar}>
        <Button
          size="small"
          icon={<ArrowUndoRegular />}
          disabled={!view.canUndo}
          aria-label={say('undoStep')}
          title={say('undoStep')}
          onClick={host.undo}
        />
        <Button
          size="small"
          icon={<ArrowRedoRegular />}
          disabled={!view.canRedo}
          aria-label={say('redoStep')}
          title={say('redoStep')}
          onClick={host.redo}
        />
        <span className={styles.address} data-testid="selected-cell">
          {cell}
        </span>
        <Content {...props} />
        <Find {...props} />
      </div>
      {view.refusal && (
        <p className={styles.refusal} role="alert">
          {of(view.refusal)}
        </p>
      )}
      {reason && <p className={styles.note}>{say('notCalculated', { cell, reason: of(reason) })}</p>}
      {uncalculated && uncalculated.size > 0 && !reason && (
        <p className={styles.note} role="status">
          {say('cellsNotCalculated', {
            count: uncalculated.size,
            cells: [...uncalculated.keys()].slice(0, 5).join(', '),
          })}
        </p>
      )}
    </>
  )
}

/** The content of the selected cell, which can be changed: a value, or a formula after `=`. */
function Content({ host, grid, cell }: CellBarProps) {
  const styles = useStyles()
  const { say, lang } = useSay()
  const text = typedText(contentOf(grid, cell), lang)
  const [typed, setTyped] = useState<{ readonly cell: string; readonly text: string } | null>(null)
  // The field that Enter takes the focus from tells so: what was entered must not be entered twice.
  const latest = useRef(typed)
  const current = typed?.cell === cell ? typed.text : text
  const type = (next: string | null) => {
    latest.current = next === null ? null : { cell, text: next }
    setTyped(latest.current)
    host.typingIn(grid.name, next === null || next === text ? null : typedContent(cell, next))
  }
  const write = () => {
    const written = latest.current
    type(null)
    if (written?.cell === cell && written.text !== text) host.enter(grid.name, [typedContent(cell, written.text)])
  }
  useBeforeLeaving(write)
  return (
    <Input
      className={styles.value}
      size="small"
      aria-label={say('cellValue', { cell })}
      value={current}
      onChange={(_, { value }) => type(value)}
      onBlur={write}
      onKeyDown={({ key, nativeEvent }) => {
        if (nativeEvent.isComposing) return
        if (key === 'Escape') type(null)
        // The sheet takes the keys again: the arrows, and Ctrl+Z for what was typed here.
        if (key === 'Enter') {
          write()
          document.querySelector<HTMLElement>('[role="grid"]')?.focus()
        }
      }}
    />
  )
}

/** Goes from one cell that shows a text to the next. */
function Find({ host, grid, cell }: CellBarProps) {
  const styles = useStyles()
  const { say, lang } = useSay()
  const [text, setText] = useState('')
  const found = useMemo(() => cellsWith(grid, text, lang), [grid, text, lang])
  const place = found.indexOf(cell)
  const next = () => {
    const to = found[(place + 1) % Math.max(1, found.length)]
    if (to !== undefined) host.moveTo(to)
  }
  return (
    <>
      <Input
        className={styles.find}
        size="small"
        aria-label={say('findInSheet')}
        placeholder={say('findInSheet')}
        value={text}
        onChange={(_, { value }) => setText(value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') next()
        }}
      />
      {text !== '' && <span role="status">{say('foundAt', { place: place + 1, count: found.length })}</span>}
    </>
  )
}
