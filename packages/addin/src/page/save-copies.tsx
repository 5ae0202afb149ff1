import { Button } from '@fluentui/react-components'
import type { Finding } from '@parscore/scoring'
import type { CheckedBy } from '../host/checking.js'
import { drafts } from '../host/drafts.js'
import { type FileHost, type FileView, isSaved } from '../host/file-host.js'
import { download, XLSX } from '../pane/download.js'
import { useSay } from '../texts/use-text.js'

/** Saves the file with what was mended, with or without the findings as comments. */
export function SaveCopies({
  host,
  view,
  by,
}: {
  readonly host: FileHost
  readonly view: FileView
  readonly by: CheckedBy
}) {
  const { say, lang } = useSay()
  const name = view.name.replace(/\.\w+$/, '')
  if (!isSaved(view.format)) return <span>{say('saveOnlyXlsx')}</span>
  const save = async () => {
    const copy = await host.copy()
    if (!copy) return
    download(copy.bytes, `${name}-ban-sao.xlsx`, XLSX)
    host.saved()
    await drafts.forget(view.name)
  }
  const saveAnnotated = async () => {
    const copy = await host.copy()
    if (!copy) return
    const { annotate } = await import('../host/open-workbook.js')
    const found = await findingsIn(host, by, copy.sheetNames)
    download(annotate(copy.bytes, found, lang).bytes, `${name}-chu-thich.xlsx`, XLSX)
  }
  return (
    <>
      <Button size="small" onClick={() => void save()}>
        {say('saveCopy')}
      </Button>
      <Button size="small" onClick={() => void saveAnnotated()}>
        {say('saveAnnotated')}
      </Button>
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
