import { Button } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { drafts } from '../host/drafts.js'
import { type FileHost, type FileView, isSaved } from '../host/file-host.js'
import { download, XLSX } from '../pane/download.js'
import { useSay } from '../texts/use-text.js'
import { nameOfCopies } from './name-of-copies.js'

/** What was said of the last saving; another change of the file makes it old. */
interface Told {
  readonly words: string
  readonly grids: FileView['grids']
}

/** Saves the file with what was typed and mended, whatever sheet is in front: by its button and by Ctrl+S. */
export function SaveCopy({ host, view }: { readonly host: FileHost; readonly view: FileView }) {
  const { say } = useSay()
  const [told, setTold] = useState<Told | null>(null)
  const canSave = isSaved(view.format)
  const save = async () => {
    const copy = canSave ? await host.copy() : null
    const { grids, name } = host.view() ?? view
    if (!copy) return setTold({ words: say('saveOnlyXlsx'), grids })
    const file = `${nameOfCopies(name)}-ban-sao.xlsx`
    download(copy.bytes, file, XLSX)
    host.saved()
    setTold({ words: say('savedAs', { file }), grids })
    await drafts.forget(name)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what saves is of the file as it is now
  useEffect(() => {
    // Before a field in which something is typed keeps the keys for itself.
    const onKey = (event: KeyboardEvent) => {
      if (!isSaving(event)) return
      event.preventDefault()
      // What is typed and not entered is meant to be saved too: a field enters it when it is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      void save()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [host, view])
  return (
    <>
      {canSave && (
        <Button title="Ctrl+S" onClick={() => void save()}>
          {say('saveCopy')}
        </Button>
      )}
      {told?.grids === view.grids && <span role="status">{told.words}</span>}
    </>
  )
}

const isSaving = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 's'
