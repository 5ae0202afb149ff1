import { Field, Select } from '@fluentui/react-components'
import type { Choice } from '@parscore/commands'
import { checkKinds } from '@parscore/scoring'
import { useSay } from '../texts/use-text.js'
import { commandsTexts as texts } from './commands-texts.js'
import { SomeOfField } from './some-of-field.js'

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
const ALL: readonly Choice[] = [
  ...new Map(checkKinds.flatMap(({ checks }) => checks.map(({ id, title }) => [id, title] as const))),
].map(([value, title]) => ({ value, title }))

const SomeChecks = (props: ChecksFieldProps) => <SomeOfField {...props} choices={ALL} />
