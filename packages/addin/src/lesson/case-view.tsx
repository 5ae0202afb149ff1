import { mergeClasses } from '@fluentui/react-components'
import { type CaseProps, CostStep, GuessStep, SituationStep, TryStep, WhoStep } from './case-steps.js'
import { hashOf, STEPS, type StepName, stepNames } from './lesson-route.js'
import { useLessonStyles } from './lesson-style.js'
import { useLessonWords } from './use-lesson-words.js'

const VIEWS = { 'tinh-huong': SituationStep, doan: GuessStep, thu: TryStep, ai: WhoStep, gia: CostStep } as const

/** A case at one of its steps. */
export function CaseView({ step, ...props }: CaseProps & { readonly step: StepName }) {
  const Step = VIEWS[step]
  return <Step {...props} />
}

/** The steps of a case as links, the one in front marked. */
export function StepLinks({ id, step }: { readonly id: string; readonly step: StepName }) {
  const styles = useLessonStyles()
  const { tell } = useLessonWords()
  return (
    <nav aria-label={tell('steps')}>
      <ol className={styles.steps}>
        {stepNames.map((name) => (
          <li key={name}>
            <a
              className={mergeClasses(styles.step, name === step && styles.stepNow)}
              href={hashOf({ page: 'case', id, step: name })}
              aria-current={name === step ? 'step' : undefined}
            >
              {tell(name === 'ai' ? 'whoShort' : STEPS[name])}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
