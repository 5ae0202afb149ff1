import { Checkbox, Field, Select } from '@fluentui/react-components'
import { type BoundRule, type Framework, type FrameworkNode, leavesOf, rateOfCell, type Text } from '@parscore/scoring'
import { useState } from 'react'
import { criterionpoints } from '../../functions/criterionpoints.js'
import { useSay } from '../../texts/use-text.js'
import { useKnownFrameworks } from '../use-known-frameworks.js'
import { evaluated } from './evaluated.js'
import { excelFormula, literal, quoted } from './excel-formula.js'
import { LabInput, LabInputGrid, LabResult } from './lab-parts.js'
import { StepChart } from './step-chart.js'
import { RateSlider } from './threshold-demonstration.js'

/** A leaf that can be tried: its rule is known, and its maximum. */
interface Leaf {
  readonly framework: Framework
  readonly node: FrameworkNode
  readonly rule: BoundRule
  readonly maximum: number
}

const leavesToTry = (frameworks: readonly Framework[]): Leaf[] =>
  frameworks.flatMap((framework) =>
    leavesOf(framework).flatMap((node) =>
      node.rule && node.rule.kind !== 'entered' && node.rule.kind !== 'survey' && node.maximum !== null
        ? [{ framework, node, rule: node.rule, maximum: node.maximum }]
        : [],
    ),
  )

/** A leaf of a framework with its own rule: the same as CRITERIONPOINTS gives. */
export function LeafDemonstration({ framework }: { readonly framework: Framework | null }) {
  const { say, of, lang } = useSay()
  const leaves = leavesToTry(useKnownFrameworks())
  const [chosen, setChosen] = useState<string | null>(null)
  const [values, setValues] = useState<readonly string[]>([])
  const keyOf = (leaf: Leaf) => `${leaf.framework.id} ${leaf.node.code}`
  const leaf =
    leaves.find((each) => keyOf(each) === chosen) ??
    leaves.find((each) => each.framework.id === framework?.id) ??
    leaves[0]
  if (!leaf) return null
  const fields = fieldsOf(leaf.rule, lang)
  const given = fields.map((field, place) => values[place] ?? field.usual)
  const change = (place: number, value: string) =>
    setValues(given.map((each, index) => (index === place ? value : each)))
  const pointsFor = (cells: readonly string[]) =>
    evaluated(() => criterionpoints(leaf.framework.id, leaf.node.code, ...cells.map((cell) => [[cell]])))
  const [first = ''] = given
  const rate = leaf.rule.cells[0] === 'rate' ? rateOfCell(first) : null
  const named = [quoted(leaf.framework.id), quoted(leaf.node.code)]
  const typed = given.map((input) => literal(input, lang))
  return (
    <>
      <Field label={say('labLeaf')} size="small">
        <Select
          value={keyOf(leaf)}
          onChange={(_, { value }) => {
            setChosen(value)
            setValues([])
          }}
        >
          {leaves.map((each) => (
            <option key={keyOf(each)} value={keyOf(each)}>
              {`${keyOf(each)} ${each.node.title[lang]}`}
            </option>
          ))}
        </Select>
      </Field>
      <p>{of(leaf.rule.describe(leaf.maximum))}</p>
      {leaf.node.basis?.quote && <p>{say('quote', { quote: leaf.node.basis.quote })}</p>}
      {rate?.ok && <RateSlider rate={rate.value} onRate={(percent) => change(0, percent)} />}
      <LabInputGrid>
        {fields.map((field, place) => (
          <LeafInput
            key={field.label}
            field={field}
            value={given[place] ?? ''}
            onChange={(value) => change(place, value)}
          />
        ))}
      </LabInputGrid>
      <LabResult
        result={pointsFor(given)}
        words={(points) => say('labResult', { points, maximum: leaf.maximum })}
        formula={excelFormula('CRITERIONPOINTS', [...named, ...typed], lang)}
      />
      {rate?.ok && (
        <StepChart
          maximum={leaf.maximum}
          rate={rate.value}
          pointsAt={(at) => {
            const answer = pointsFor([String(at)])
            return answer.kind === 'points' ? answer.points : null
          }}
        />
      )}
    </>
  )
}

interface LeafField {
  readonly label: string
  readonly kind: 'text' | 'answer' | 'mark'
  readonly usual: string
}

/** What a person fills in for a rule. */
function fieldsOf(rule: BoundRule, lang: keyof Text): LeafField[] {
  const { dates, items } = rule.parameters
  const text = (label: string, usual: string): LeafField => ({ label, kind: 'text', usual })
  switch (rule.cells[0]) {
    case 'rate':
      return [text('%', '96%')]
    case 'received':
      return listOf(dates).map((date) => {
        const [day, month] = [Reflect.get(date, 'day'), Reflect.get(date, 'month')]
        return text(`≤ ${day}/${month}`, `${day}/${month}/2016`)
      })
    case 'done':
      return listOf(items).map((item) => ({ label: titleOf(item, lang), kind: 'mark', usual: '1' }))
    case 'answer':
      return [{ label: '?', kind: 'answer', usual: 'Có' }]
    default:
      return [text(lang === 'vi' ? 'Số' : 'Number', '1')]
  }
}

const listOf = (value: unknown): object[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : []

function titleOf(item: object, lang: keyof Text): string {
  const title: unknown = Reflect.get(item, 'title')
  return typeof title === 'object' && title !== null ? String(Reflect.get(title, lang)) : ''
}

function LeafInput({
  field,
  value,
  onChange,
}: {
  readonly field: LeafField
  readonly value: string
  onChange(value: string): void
}) {
  const { say } = useSay()
  if (field.kind === 'mark')
    return (
      <Checkbox
        label={field.label}
        checked={value === '1'}
        onChange={(_, { checked }) => onChange(checked === true ? '1' : '0')}
      />
    )
  if (field.kind === 'answer')
    return (
      <Field label={say('labAnswer')} size="small">
        <Select value={value} onChange={(_, chosen) => onChange(chosen.value)}>
          <option value="Có">{say('labYes')}</option>
          <option value="Không">{say('labNo')}</option>
          <option value="Không áp dụng">{say('labNotApplicable')}</option>
        </Select>
      </Field>
    )
  return <LabInput label={field.label} value={value} onChange={onChange} />
}
