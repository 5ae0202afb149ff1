import { Button } from '@fluentui/react-components'
import type { Result, TableLayout, Text } from '@parscore/scoring'
import type { CheckedSheet } from '@parscore/workbook'
import { useSay } from '../../texts/use-text.js'
import { download } from '../download.js'
import { FilePicker } from '../file-picker.js'
import { readingTexts as texts } from './reading-texts.js'

const layoutFile = () => import('../../host/layout-file.js')

/** Takes the layout of the tables away as the file that `parscore check --layout` reads, and brings one in. */
export function LayoutFileActions({
  tables,
  canDownload,
  onRead,
}: {
  readonly tables: readonly CheckedSheet[]
  readonly canDownload: boolean
  onRead(read: Result<readonly TableLayout[], Text>): void
}) {
  const { of, lang } = useSay()
  const save = async () => {
    const { layoutYaml } = await layoutFile()
    const yaml = layoutYaml([{ sheets: tables }], lang)
    if (yaml !== null) download(new TextEncoder().encode(yaml), 'bo-cuc.yaml', 'application/yaml')
  }
  const load = async (file: File) => {
    const { layoutsOfFile } = await layoutFile()
    onRead(await layoutsOfFile(file))
  }
  return (
    <>
      {canDownload && (
        <Button size="small" onClick={() => void save()}>
          {of(texts.download)}
        </Button>
      )}
      <FilePicker
        size="small"
        appearance="subtle"
        accept=".yaml,.yml"
        testId="layout-file"
        onFiles={([file]) => file && void load(file)}
      >
        {of(texts.load)}
      </FilePicker>
    </>
  )
}
