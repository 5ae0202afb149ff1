import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { type Framework, sentence, type Text } from '@parscore/scoring'
import { useState } from 'react'
import { addFramework, ownFrameworks, removeFramework } from '../../frameworks/known-frameworks.js'
import { frameworkOfFile } from '../../frameworks/load-framework.js'
import { texts } from '../../texts/texts.js'
import { useSay } from '../../texts/use-text.js'
import { FilePicker } from '../file-picker.js'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
})

/** What is said of the file that was loaded last. */
interface Told {
  readonly text: Text
  /** Mistakes, or what is to be looked at. */
  readonly list: readonly Text[]
  readonly intent: 'success' | 'warning' | 'error'
}

/** Loads a framework that the office wrote or printed, and takes it away again. */
export function OwnFrameworks({ shown, onLoaded }: { readonly shown: Framework; onLoaded(id: string): void }) {
  const styles = useStyles()
  const { say, of } = useSay()
  const [told, setTold] = useState<Told | null>(null)
  const isOwn = ownFrameworks().some(({ id }) => id === shown.id)
  const load = async (file: File) => {
    const loaded = await frameworkOfFile(new Uint8Array(await file.arrayBuffer()), file.name)
    if (loaded.ok) {
      const { framework, doubts } = loaded.value
      addFramework(framework)
      onLoaded(framework.id)
      const text = doubts.length > 0 ? texts.frameworkDoubtful : texts.frameworkLoaded
      setTold({
        text: sentence(text, { name: framework.title, id: framework.id }),
        list: doubts,
        intent: doubts.length > 0 ? 'warning' : 'success',
      })
    } else setTold({ text: sentence(texts.frameworkRefused, { name: file.name }), list: loaded.error, intent: 'error' })
  }
  return (
    <>
      <div className={styles.row}>
        <FilePicker
          size="small"
          accept=".xlsx,.xls,.ods,.docx,.csv,.tsv,.yaml,.yml,.json"
          testId="framework-file"
          onFiles={([file]) => file && void load(file)}
        >
          {say('frameworkLoad')}
        </FilePicker>
        {isOwn && (
          <Button size="small" onClick={() => removeFramework(shown.id)}>
            {of(sentence(texts.frameworkRemove, { name: shown.title }))}
          </Button>
        )}
      </div>
      {told && (
        <MessageBar layout="multiline" intent={told.intent}>
          <MessageBarBody>
            {of(told.text)}
            {told.list.length > 0 && (
              <ul className={styles.list}>
                {told.list.map((line) => (
                  <li key={line.vi}>{of(line)}</li>
                ))}
              </ul>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}
