import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
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
export function CellInput({ editing }: { readonly editing: GridEditing }) {
  const styles = useStyles()
  const { say } = useSay()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const field = input.current
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [])
  return (
    <input
      ref={input}
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
}
