import { parscore } from '../../functions/parscore.js'
import { useSay } from '../../texts/use-text.js'
import type { DemonstrationProps } from './cases.js'
import { evaluated } from './evaluated.js'
import { excelFormula } from './excel-formula.js'
import { LabInput, LabInputGrid, LabResult } from './lab-parts.js'

/** PARSCORE: a part that is not assessed leaves both sums. */
export function IndexDemonstration({ inputs: { parts }, onInputs }: DemonstrationProps) {
  const { say, lang } = useSay()
  const result = evaluated(() =>
    parscore(
      parts.map(([points]) => [points]),
      parts.map(([, maximum]) => [maximum]),
    ),
  )
  const change = (place: number, changed: readonly [string, string]) =>
    onInputs({ parts: parts.map((part, index) => (index === place ? changed : part)) })
  return (
    <>
      <LabInputGrid>
        {parts.map(([points, maximum], place) => {
          const n = place + 1
          return [
            <LabInput
              key={`p${n}`}
              label={say('labPart', { n })}
              value={points}
              onChange={(value) => change(place, [value, maximum])}
            />,
            <LabInput
              key={`m${n}`}
              label={say('labPartMaximum', { n })}
              value={maximum}
              onChange={(value) => change(place, [points, value])}
            />,
          ]
        })}
      </LabInputGrid>
      <LabResult
        result={result}
        words={(index) => say('labIndexResult', { index })}
        formula={excelFormula('PARSCORE', [`B2:B${parts.length + 1}`, `C2:C${parts.length + 1}`], lang)}
      />
    </>
  )
}
