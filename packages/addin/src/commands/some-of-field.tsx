import { Field, makeStyles, tokens } from '@fluentui/react-components'
import type { Choice } from '@parscore/commands'
import { useSay } from '../texts/use-text.js'

const useStyles = makeStyles({
  list: {
    maxHeight: '14rem',
    overflowY: 'auto',
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  choice: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'baseline' },
})

/** What a field of several choices needs; the chosen ones stand in it with commas between them. */
export interface SomeOfFieldProps {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly choices: readonly Choice[]
  readonly value: string
  onValue(value: string): void
}

/** Some of several values, each with a box to tick. */
export function SomeOfField({ name, label, hint, choices, value, onValue }: SomeOfFieldProps) {
  const styles = useStyles()
  const { of } = useSay()
  const chosen = value === '' ? [] : value.split(',')
  const change = (own: string, isChosen: boolean) =>
    onValue((isChosen ? [...chosen, own] : chosen.filter((each) => each !== own)).join(','))
  return (
    <Field label={label} hint={hint}>
      {/* A region that scrolls must be reached by the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <fieldset className={styles.list} tabIndex={0}>
        {choices.map(({ value: own, title }) => (
          <label key={own} className={styles.choice}>
            <input
              type="checkbox"
              name={name}
              value={own}
              checked={chosen.includes(own)}
              onChange={({ target }) => change(own, target.checked)}
            />
            {of(title)}
          </label>
        ))}
      </fieldset>
    </Field>
  )
}
