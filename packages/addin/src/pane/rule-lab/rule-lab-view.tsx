import { Button, Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components'
import type { Framework } from '@parscore/scoring'
import { useEffect, useRef, useState } from 'react'
import { useSay } from '../../texts/use-text.js'
import { cases, type Demonstration, type DemonstrationProps, type LabInputs, usualInputs } from './cases.js'
import { DeadlineDemonstration } from './deadline-demonstration.js'
import { IndexDemonstration } from './index-demonstration.js'
import { LeafDemonstration } from './leaf-demonstration.js'
import { ThresholdDemonstration } from './threshold-demonstration.js'

const useStyles = makeStyles({
  lab: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // For a projector: everything of the lab twice as large.
  large: { padding: '4vmin', overflowY: 'auto', zoom: 1.8 },
})

/** Thử quy tắc: moves a rate or a date and sees the points step. */
export default function RuleLabView({ framework }: { readonly framework: Framework | null }) {
  const styles = useStyles()
  const { say, of } = useSay()
  const [demonstration, setDemonstration] = useState<Demonstration>('threshold')
  const [chosen, setChosen] = useState('')
  const [inputs, setInputs] = useState<LabInputs>(usualInputs)
  const lab = useRef<HTMLDivElement>(null)
  const [isLarge, setLarge] = useState(false)
  useEffect(() => {
    const changed = () => setLarge(document.fullscreenElement === lab.current)
    document.addEventListener('fullscreenchange', changed)
    return () => document.removeEventListener('fullscreenchange', changed)
  }, [])
  const toggle = () => void (isLarge ? document.exitFullscreen() : lab.current?.requestFullscreen())
  const take = (id: string) => {
    const found = cases.find((each) => each.id === id)
    setChosen(id)
    if (!found) return
    setDemonstration(found.demonstration)
    setInputs({ ...inputs, ...found.inputs })
  }
  const props: DemonstrationProps = {
    inputs,
    onInputs: (changed) => {
      setChosen('')
      setInputs({ ...inputs, ...changed })
    },
  }
  const source = cases.find((each) => each.id === chosen)?.source
  return (
    <div className={mergeClasses(styles.lab, isLarge && styles.large)} ref={lab}>
      <Field label={say('labCase')} size="small">
        <Select value={chosen} onChange={(_, { value }) => take(value)}>
          <option value="">–</option>
          {cases.map(({ id, title }) => (
            <option key={id} value={id}>
              {of(title)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('labRule')} size="small">
        <Select
          value={demonstration}
          onChange={(_, { value }) => {
            setChosen('')
            setDemonstration(demonstrationOf(value))
          }}
        >
          <option value="threshold">{say('labThreshold')}</option>
          <option value="deadline">{say('labDeadline')}</option>
          <option value="index">{say('labIndex')}</option>
          <option value="leaf">{say('labOfLeaf')}</option>
        </Select>
      </Field>
      {demonstration === 'threshold' && <ThresholdDemonstration {...props} />}
      {demonstration === 'deadline' && <DeadlineDemonstration {...props} />}
      {demonstration === 'index' && <IndexDemonstration {...props} />}
      {demonstration === 'leaf' && <LeafDemonstration framework={framework} />}
      {source && <p>{`${say('sourceOf')}: ${source}`}</p>}
      <Button onClick={toggle}>{say(isLarge ? 'leaveFullScreen' : 'fullScreen')}</Button>
    </div>
  )
}

const DEMONSTRATIONS: readonly Demonstration[] = ['threshold', 'deadline', 'index', 'leaf']
const demonstrationOf = (value: string): Demonstration => DEMONSTRATIONS.find((each) => each === value) ?? 'threshold'
