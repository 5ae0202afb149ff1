import type { NamedParameter } from '@parscore/commands'
import { sentence, type Text } from '@parscore/scoring'
import { commandsTexts as texts } from './commands-texts.js'
import type { FormValue } from './form-values.js'

/** Why the value of a field is not taken, with what is: a file to choose, a number between two, a day as it is written here. */
export function problemText(parameter: NamedParameter, value: FormValue): Text {
  if (value.length === 0) return parameter.kind === 'file' ? texts.neededFile : texts.needed
  if (parameter.kind !== 'option') return texts.wrong
  const { field } = parameter
  if (field.kind === 'day') return texts.wrongDay
  if (field.kind !== 'number') return texts.wrong
  // A bound that is all but nothing is one that is not reached.
  return field.least < SMALLEST
    ? sentence(texts.wrongAbove, { most: field.most })
    : sentence(texts.wrongNumber, { least: String(field.least), most: String(field.most) })
}

const SMALLEST = 1e-9
