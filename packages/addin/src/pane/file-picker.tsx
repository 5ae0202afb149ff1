import { Button, type ButtonProps } from '@fluentui/react-components'
import { type ChangeEvent, useRef } from 'react'

/** What the button needs beside what every button has. */
export type FilePickerProps = Pick<ButtonProps, 'size' | 'appearance' | 'className' | 'aria-label' | 'children'> & {
  /** Endings such as `.xlsx,.docx`; any file where it is left out. */
  readonly accept?: string
  readonly isMany?: boolean
  readonly testId: string
  onFiles(files: readonly File[]): void
}

/** A button that asks for files. */
export function FilePicker({ accept, isMany = false, testId, onFiles, ...button }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null)
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])]
    // The same file can be chosen again.
    target.value = ''
    if (files.length > 0) onFiles(files)
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple={isMany}
        {...(accept === undefined ? {} : { accept })}
        onChange={choose}
        data-testid={testId}
      />
      <Button {...button} onClick={() => input.current?.click()} />
    </>
  )
}
