import { Checkbox, Field, Select } from '@fluentui/react-components'
import {
  type BoundRule,
  type Framework,
  type FrameworkNode,
  type InputKind,
  leavesOf,
  rateOfCell,
  ruleInWords,
  type Text,
} from '@parscore/scoring'
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
      node.rule?.tellsHow && node.maximum !== null ? [{ framework, node, rule: node.rule, maximum: node.maximum }] : [],
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
  const fields = fieldsOf(leaf.rule, lang, Math.max(...leaf.framework.years))
  const given = fields.map((field, place) => values[place] ?? field.usual)
  const change = (place: number, value: string) =>
    setValues(given.map((each, index) => (index === place ? value : each)))
  const pointsFor = (cells: readonly string[]) =>
    evaluated(() => criterionpoints(leaf.framework.id, leaf.node.code, ...cells.map((cell) => [[cell]])))
  const [first = ''] = given
  const rate = leaf.rule.input === 'rate' ? rateOfCell(first) : null
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
      <p>{of(ruleInWords(leaf.node, leaf.maximum) ?? leaf.rule.describe(leaf.maximum))}</p>
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

/** How a figure of each kind is filled in, and what stands there at first. */
const FIELDS: Readonly<Record<InputKind, Omit<LeafField, 'label'>>> = {
  rate: { kind: 'text', usual: '96%' },
  received: { kind: 'text', usual: '' },
  done: { kind: 'mark', usual: '1' },
  answer: { kind: 'answer', usual: 'Có' },
  count: { kind: 'text', usual: '1' },
  level: { kind: 'text', usual: '1' },
  points: { kind: 'text', usual: '1' },
}

/** What a person fills in for a rule; a paper was there on its last day at first. */
const fieldsOf = ({ input, figures, dates }: BoundRule, lang: keyof Text, year: number): LeafField[] =>
  figures.map((figure, place) => {
    const due = dates[place]
    const { kind, usual } = FIELDS[input]
    return { label: figure[lang], kind, usual: due ? `${due.day}/${due.month}/${year + (due.yearsAfter ?? 0)}` : usual }
  })

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
