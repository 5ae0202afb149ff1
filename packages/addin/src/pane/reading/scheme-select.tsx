import { Field, Select } from '@fluentui/react-components'
import { useSay } from '../../texts/use-text.js'
import { readingTexts as texts } from './reading-texts.js'

/** How offices write codes, one example a level from the top. */
const SCHEMES: readonly (readonly string[])[] = [
  ['1', '1.1', '1.1.1'],
  ['I', '1', '1.1'],
  ['I', '1', 'a)'],
  ['I', '1', '-'],
  ['A', 'I', '1', '1.1'],
  ['A', 'I', '1', 'a)'],
  ['A', '1', '1.1'],
  ['I', 'I.1', 'I.1.1'],
]
const keyOf = (codes: readonly string[]): string => codes.join(' / ')

/** How the codes of a table are written, which can be corrected. */
export function SchemeSelect({
  codes,
  onCodes,
}: {
  readonly codes: readonly string[] | null
  onCodes(codes: readonly string[] | null): void
}) {
  const { of } = useSay()
  const own = codes === null ? [] : [codes]
  const offered = [...own, ...SCHEMES.filter((scheme) => codes === null || keyOf(scheme) !== keyOf(codes))]
  return (
    <Field label={of(texts.scheme)} size="small" orientation="horizontal">
      <Select
        value={codes === null ? '' : keyOf(codes)}
        onChange={(_, { value }) => onCodes(offered.find((scheme) => keyOf(scheme) === value) ?? null)}
      >
        <option value="">{of(texts.recognise)}</option>
        {offered.map((scheme) => (
          <option key={keyOf(scheme)} value={keyOf(scheme)}>
            {keyOf(scheme)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
