import { Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { checkKinds } from '@parscore/scoring'
import { useSay } from '../texts/use-text.js'
import { commandsTexts as texts } from './commands-texts.js'

const useStyles = makeStyles({
  list: {
    maxHeight: '14rem',
    overflowY: 'auto',
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  check: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'baseline' },
})

/** What the field of checks needs; checks stand in it by their ids, with commas between them. */
export interface ChecksFieldProps {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly count: 'one' | 'many'
  readonly value: string
  onValue(value: string): void
}

/** Checks, chosen by what they find: nobody need know their ids. */
export const ChecksField = (props: ChecksFieldProps) =>
  props.count === 'one' ? <OneCheck {...props} /> : <SomeChecks {...props} />

function OneCheck({ name, label, hint, value, onValue }: ChecksFieldProps) {
  const { of } = useSay()
  return (
    <Field label={label} hint={hint}>
      <Select name={name} value={value} onChange={(_, { value: chosen }) => onValue(chosen)}>
        <option value="">{of(texts.allChecks)}</option>
        {checkKinds.map(({ title, checks }) => (
          <optgroup key={title.vi} label={of(title)}>
            {checks.map((check) => (
              <option key={check.id} value={check.id}>
                {of(check.title)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  )
}

/** Every check once: some are of several documents. */
const ALL = [...new Map(checkKinds.flatMap(({ checks }) => checks.map(({ id, title }) => [id, title] as const)))]

function SomeChecks({ name, label, hint, value, onValue }: ChecksFieldProps) {
  const styles = useStyles()
  const { of } = useSay()
  const chosen = value === '' ? [] : value.split(',')
  const change = (id: string, isChosen: boolean) =>
    onValue((isChosen ? [...chosen, id] : chosen.filter((each) => each !== id)).join(','))
  return (
    <Field label={label} hint={hint}>
      {/* A region that scrolls must be reached by the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <fieldset className={styles.list} tabIndex={0}>
        {ALL.map(([id, title]) => (
          <label key={id} className={styles.check}>
            <input
              type="checkbox"
              name={name}
              value={id}
              checked={chosen.includes(id)}
              onChange={({ target }) => change(id, target.checked)}
            />
            {of(title)}
          </label>
        ))}
      </fieldset>
    </Field>
  )
}
