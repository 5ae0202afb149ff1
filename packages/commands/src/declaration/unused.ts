import { type Lang, sentence, type Text } from '@parscore/scoring'
import type { NamedParameter } from './parameter.js'
import { notePart, type Part } from './part.js'

const UNUSED: Text = {
  vi: '«{label}» chưa được dùng: chỉ có tác dụng khi chọn «{other}»{value}.',
  en: '“{label}” was not used: it counts only where “{other}” is chosen{value}.',
}
const VALUE: Text = { vi: ' là «{value}»', en: ' as “{value}”' }

type Given = Readonly<Record<string, unknown>>

/** Says which of the values that a person gave do nothing, for want of another: silence would look as if they had been used. */
export function unusedNotes(parameters: readonly NamedParameter[], given: Given, lang: Lang): readonly Part[] {
  return parameters.flatMap((parameter) => {
    const { onlyWith, label } = parameter
    const other = parameters.find(({ name }) => name === onlyWith?.parameter)
    if (!onlyWith || !other || !isGiven(parameter, given)) return []
    const isUsed = isGiven(other, given) && (onlyWith.value === undefined || given[other.name] === onlyWith.value)
    if (isUsed) return []
    const value =
      onlyWith.value === undefined ? '' : sentence(VALUE, { value: titleOf(other, onlyWith.value)[lang] })[lang]
    return [notePart(sentence(UNUSED, { label: label[lang], other: other.label[lang], value })[lang])]
  })
}

/** What a choice has without being asked is not given. */
function isGiven(parameter: NamedParameter, given: Given): boolean {
  const value = given[parameter.name] ?? null
  const usual =
    parameter.kind === 'option' && parameter.field.kind === 'choice' ? parameter.field.choices[0]?.value : null
  return value !== null && value !== usual
}

function titleOf(parameter: NamedParameter, value: string): Text {
  const known =
    parameter.kind === 'option' && parameter.field.kind === 'choice'
      ? parameter.field.choices.find((each) => each.value === value)?.title
      : undefined
  return known ?? { vi: value, en: value }
}
