import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useId, useRef } from 'react'
import { useSay } from '../../texts/use-text.js'
import type { GridEditing } from './use-grid-editing.js'

const useStyles = makeStyles({
  input: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    boxSizing: 'border-box',
    padding: '0 5px',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
})

/** The field in a cell that is being typed in. */
export function CellInput({
  editing,
  choices,
}: {
  readonly editing: GridEditing
  /** Values that the file offers for the cell. */
  readonly choices: readonly string[]
}) {
  const styles = useStyles()
  const { say } = useSay()
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const field = input.current
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [])
  const field = (
    <input
      ref={input}
      {...(choices.length > 0 ? { list } : {})}
      className={styles.input}
      aria-label={say('cellTyping', { cell: editing.cell })}
      value={editing.open?.text ?? ''}
      onChange={({ target }) => editing.type(target.value)}
      onBlur={() => editing.commit(null)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Escape') editing.cancel()
        else if (event.key === 'Enter') editing.commit(event.shiftKey ? [-1, 0] : [1, 0])
        else if (event.key === 'Tab') editing.commit(event.shiftKey ? [0, -1] : [0, 1])
        else return
        event.preventDefault()
      }}
    />
  )
  if (choices.length === 0) return field
  return (
    <>
      {field}
      <datalist id={list}>
        {choices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
    </>
  )
}
