import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { type Framework, sentence } from '@parscore/scoring'
import { useEffect, useState } from 'react'
import { addFramework, removeFramework } from '../frameworks/known-frameworks.js'
import { frameworkOfFile } from '../frameworks/load-framework.js'
import { texts } from '../texts/texts.js'
import { useSay } from '../texts/use-text.js'
import { commandsTexts } from './commands-texts.js'
import type { MadeFile } from './run-command.js'

/** A framework that a task made is among those of this machine at once: nobody need handle its file. It can be taken away again. */
export function KeptFramework({ files }: { readonly files: readonly MadeFile[] }) {
  const { of } = useSay()
  const [kept, setKept] = useState<readonly Framework[]>([])
  useEffect(() => {
    void frameworksIn(files).then((found) => {
      for (const framework of found) addFramework(framework)
      setKept(found)
    })
  }, [files])
  return kept.map((framework) => (
    <MessageBar key={framework.id} layout="multiline" intent="success">
      <MessageBarBody>
        {of(sentence(texts.frameworkLoaded, { name: framework.title, id: framework.id }))} {of(commandsTexts.keptToUse)}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            removeFramework(framework.id)
            setKept(kept.filter((each) => each !== framework))
          }}
        >
          {of(sentence(texts.frameworkRemove, { name: framework.title }))}
        </Button>
      </MessageBarActions>
    </MessageBar>
  ))
}

async function frameworksIn(files: readonly MadeFile[]): Promise<readonly Framework[]> {
  const written = files.filter(({ name }) => /\.ya?ml$/i.test(name))
  const read = await Promise.all(written.map(({ bytes, name }) => frameworkOfFile(bytes, name)))
  // Settings of an office and layouts of tables are written the same way, and are no frameworks.
  return read.flatMap((each) => (each.ok ? [each.value.framework] : []))
}
