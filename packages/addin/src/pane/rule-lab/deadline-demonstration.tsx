import { Field, Slider } from '@fluentui/react-components'
import { dayOfCell, dayOfSerial, formatDay, numberOfCell } from '@parscore/scoring'
import { deadlinepoints } from '../../functions/deadlinepoints.js'
import { useSay } from '../../texts/use-text.js'
import type { DemonstrationProps } from './cases.js'
import { evaluated } from './evaluated.js'
import { excelFormula, literal } from './excel-formula.js'
import { LabInput, LabInputGrid, LabResult } from './lab-parts.js'

/** The slider goes so many days before and after the deadline. */
const REACH = 20

/** DEADLINEPOINTS: the day of receipt moves over the deadline. */
export function DeadlineDemonstration({ inputs, onInputs }: DemonstrationProps) {
  const { say, lang } = useSay()
  const { received, due, maximum, grace, lateShare } = inputs
  const result = evaluated(() => deadlinepoints([[received]], [[due]], [[maximum]], [[grace]], [[lateShare]]))
  const [there, last] = [dayOfCell(received, '1900'), dayOfCell(due, '1900')]
  const lastDay = last.ok ? last.value : null
  const offset = there.ok && there.value && lastDay ? there.value.serial - lastDay.serial : 0
  const most = numberOfCell(maximum, 'points')
  const move = (days: number) => {
    const day = lastDay ? dayOfSerial(lastDay.serial + days, '1900') : null
    if (day?.ok) onInputs({ received: formatDay(day.value) })
  }
  const typed = [received, due, maximum, grace, lateShare].map((input) => literal(input, lang))
  return (
    <>
      {lastDay && (
        <Field label={say('labReceived')} size="small">
          <Slider
            min={-REACH}
            max={REACH}
            value={Math.max(-REACH, Math.min(REACH, offset))}
            aria-valuetext={received}
            onChange={(_, { value }) => move(value)}
          />
        </Field>
      )}
      <LabInputGrid>
        <LabInput label={say('labReceived')} value={received} onChange={(value) => onInputs({ received: value })} />
        <LabInput label={say('labDue')} value={due} onChange={(value) => onInputs({ due: value })} />
        <LabInput label={say('labMaximum')} value={maximum} onChange={(value) => onInputs({ maximum: value })} />
        <LabInput label={say('labGrace')} value={grace} onChange={(value) => onInputs({ grace: value })} />
        <LabInput label={say('labLateShare')} value={lateShare} onChange={(value) => onInputs({ lateShare: value })} />
      </LabInputGrid>
      <LabResult
        result={result}
        words={(points) => say('labResult', { points, maximum: most.ok ? (most.value ?? 0) : 0 })}
        formula={excelFormula('DEADLINEPOINTS', typed, lang)}
      />
    </>
  )
}
