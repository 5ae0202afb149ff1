import { Field, Slider } from '@fluentui/react-components'
import { numberOfCell, rateOfCell } from '@parscore/scoring'
import { threshold100 } from '../../functions/threshold100.js'
import { useSay } from '../../texts/use-text.js'
import type { DemonstrationProps } from './cases.js'
import { evaluated } from './evaluated.js'
import { excelFormula, literal } from './excel-formula.js'
import { LabInput, LabInputGrid, LabResult } from './lab-parts.js'
import { StepChart } from './step-chart.js'

/** THRESHOLD100: the rate moves, the points step. */
export function ThresholdDemonstration({ inputs, onInputs }: DemonstrationProps) {
  const { say, lang } = useSay()
  const { rate, maximum, floor, partial } = inputs
  const pointsFor = (at: unknown) => evaluated(() => threshold100([[at]], [[maximum]], [[floor]], [[partial]]))
  const read = rateOfCell(rate)
  const most = numberOfCell(maximum, 'points')
  const known = most.ok ? (most.value ?? 0) : 0
  const share = read.ok ? read.value : null
  const typed = [rate, maximum, floor, partial].map((input) => literal(input, lang))
  return (
    <>
      <RateSlider rate={share} onRate={(percent) => onInputs({ rate: percent })} />
      <LabInputGrid>
        <LabInput label={say('labRate')} value={rate} onChange={(value) => onInputs({ rate: value })} />
        <LabInput label={say('labMaximum')} value={maximum} onChange={(value) => onInputs({ maximum: value })} />
        <LabInput label={say('labFloor')} value={floor} onChange={(value) => onInputs({ floor: value })} />
        <LabInput label={say('labPartial')} value={partial} onChange={(value) => onInputs({ partial: value })} />
      </LabInputGrid>
      <LabResult
        result={pointsFor(rate)}
        words={(points) => say('labResult', { points, maximum: known })}
        formula={excelFormula('THRESHOLD100', typed, lang)}
      />
      <StepChart
        maximum={known}
        rate={share}
        pointsAt={(at) => {
          const answer = pointsFor(at)
          return answer.kind === 'points' ? answer.points : null
        }}
      />
    </>
  )
}

/** Moves a rate from 0 % to 110 %. */
export function RateSlider({ rate, onRate }: { readonly rate: number | null; onRate(percent: string): void }) {
  const { say } = useSay()
  return (
    <Field label={say('labRate')} size="small">
      <Slider
        min={0}
        max={110}
        value={Math.min(110, Math.round((rate ?? 0) * 100))}
        onChange={(_, { value }) => onRate(`${value}%`)}
      />
    </Field>
  )
}
