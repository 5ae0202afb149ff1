import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { type Framework, sentence, type Text } from '@parscore/scoring'
import { type ChangeEvent, useRef, useState } from 'react'
import { addFramework, ownFrameworks, removeFramework } from '../../frameworks/known-frameworks.js'
import { loadFramework } from '../../frameworks/load-framework.js'
import { texts } from '../../texts/texts.js'
import { useSay } from '../../texts/use-text.js'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  mistakes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
})

/** Loads a framework that the office wrote, and takes it away again. */
export function OwnFrameworks({ shown, onLoaded }: { readonly shown: Framework; onLoaded(id: string): void }) {
  const styles = useStyles()
  const { say, of } = useSay()
  const input = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<{ readonly text: Text; readonly mistakes: readonly Text[] } | null>(null)
  const isOwn = ownFrameworks().some(({ id }) => id === shown.id)
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    const loaded = await loadFramework(new Uint8Array(await file.arrayBuffer()), file.name)
    if (loaded.ok) {
      addFramework(loaded.value)
      onLoaded(loaded.value.id)
      setTold({ text: sentence(texts.frameworkLoaded, { id: loaded.value.id }), mistakes: [] })
    } else setTold({ text: sentence(texts.frameworkRefused, { name: file.name }), mistakes: loaded.error })
  }
  return (
    <>
      <div className={styles.row}>
        <Button size="small" onClick={() => input.current?.click()}>
          {say('frameworkLoad')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.ods,.yaml,.yml,.json"
          data-testid="framework-file"
          onChange={(event) => void choose(event)}
        />
        {isOwn && (
          <Button size="small" onClick={() => removeFramework(shown.id)}>
            {say('frameworkRemove', { id: shown.id })}
          </Button>
        )}
      </div>
      {told && (
        <MessageBar layout="multiline" intent={told.mistakes.length > 0 ? 'error' : 'success'}>
          <MessageBarBody>
            {of(told.text)}
            {told.mistakes.length > 0 && (
              <ul className={styles.mistakes}>
                {told.mistakes.map((mistake) => (
                  <li key={mistake.vi}>{of(mistake)}</li>
                ))}
              </ul>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}
