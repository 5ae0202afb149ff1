import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import type { Framework, ScoreSheet } from '@parscore/scoring'
import { frameworkName } from '../../frameworks/framework-name.js'
import { canScore } from '../../frameworks/known-frameworks.js'
import type { ReadSource, SheetHost } from '../../host/sheet-host.js'
import { useSay } from '../../texts/use-text.js'
import { useKnownFrameworks } from '../use-known-frameworks.js'

const useStyles = makeStyles({
  settings: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 13rem), 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
})

/** What is checked, by which framework, and the button to check again. */
export default function CheckSettings({
  sheet,
  host,
  source,
  onSource,
  framework,
  onFramework,
  onCheck,
}: {
  readonly sheet: ScoreSheet | null
  readonly host: SheetHost
  readonly source: ReadSource
  onSource(source: ReadSource): void
  readonly framework: Framework | null
  onFramework(framework: Framework | null): void
  onCheck(): void
}) {
  const styles = useStyles()
  const { say, lang } = useSay()
  const known = useKnownFrameworks().filter(canScore)
  const recognised = sheet?.framework
  return (
    <div className={styles.settings}>
      <Field label={say('framework')} size="small">
        <Select
          value={framework?.id ?? ''}
          onChange={(_, { value }) => onFramework(known.find(({ id }) => id === value) ?? null)}
        >
          <option value="">
            {recognised && !framework
              ? say('frameworkRecognised', { name: frameworkName(recognised)[lang] })
              : say('frameworkAuto')}
          </option>
          {known.map((each) => (
            <option key={each.id} value={each.id}>
              {frameworkName(each)[lang]}
            </option>
          ))}
        </Select>
      </Field>
      {host.kind === 'excel' && (
        <Field label={say('source')} size="small">
          <Select value={source} onChange={(_, { value }) => onSource(value === 'selection' ? 'selection' : 'sheet')}>
            <option value="sheet">{say('sourceSheet')}</option>
            <option value="selection">{say('sourceSelection')}</option>
          </Select>
        </Field>
      )}
      <Button onClick={onCheck}>{say('checkNow')}</Button>
    </div>
  )
}
