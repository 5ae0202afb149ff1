import { Button } from '@fluentui/react-components'
import type { Finding } from '@parscore/scoring'
import { useState } from 'react'
import type { CheckedBy } from '../host/checking.js'
import { type FileHost, type FileView, isSaved } from '../host/file-host.js'
import { download, XLSX } from '../pane/download.js'
import { useSay } from '../texts/use-text.js'
import { nameOfCopies } from './name-of-copies.js'

/** Saves the file with what was mended, and with the findings as comments. */
export function SaveAnnotated({
  host,
  view,
  by,
}: {
  readonly host: FileHost
  readonly view: FileView
  readonly by: CheckedBy
}) {
  const { say, lang } = useSay()
  const [saved, setSaved] = useState<{ readonly file: string; readonly grids: FileView['grids'] } | null>(null)
  if (!isSaved(view.format)) return <span>{say('saveOnlyXlsx')}</span>
  const save = async () => {
    const copy = await host.copy()
    if (!copy) return
    const { annotate } = await import('../host/open-workbook.js')
    const found = await findingsIn(host, by, copy.sheetNames)
    const file = `${nameOfCopies(view.name)}-chu-thich.xlsx`
    download(annotate(copy.bytes, found, lang).bytes, file, XLSX)
    setSaved({ file, grids: view.grids })
  }
  return (
    <>
      <Button size="small" onClick={() => void save()}>
        {say('saveAnnotated')}
      </Button>
      {saved?.grids === view.grids && <span role="status">{say('savedAs', { file: saved.file })}</span>}
    </>
  )
}

/** The findings of every sheet by the name that it has in the copy; repairs are the user's, so none is made. */
async function findingsIn(
  host: FileHost,
  by: CheckedBy,
  names: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const { checkSheets } = await import('../host/checking.js')
  const { findingsBySheet } = await import('../host/open-workbook.js')
  const checked = await checkSheets(host.around(), by, new AbortController().signal, () => undefined)
  const found = checked ? [...findingsBySheet(checked)] : []
  return new Map(
    found.map(([name, findings]) => [names.get(name) ?? name, findings.map((finding) => ({ ...finding, fix: null }))]),
  )
}
