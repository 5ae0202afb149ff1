import { Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useSay } from '../../texts/use-text.js'
import type { Evaluated } from './evaluated.js'

const useStyles = makeStyles({
  inputs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  points: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  formula: { margin: 0, fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
})

/** The inputs of a demonstration in a grid. */
export function LabInputGrid({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().inputs}>{children}</div>
}

/** One input of a demonstration, as text: a number, a rate or a date as one would type it in a cell. */
export function LabInput({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  onChange(value: string): void
}) {
  return (
    <Field label={label} size="small">
      <Input value={value} onChange={(_, changed) => onChange(changed.value)} />
    </Field>
  )
}

/** The answer of a demonstration in large letters, and the formula that gives it in a cell. */
export function LabResult({
  result,
  words,
  formula,
}: {
  readonly result: Evaluated
  words(points: number): string
  readonly formula: string
}) {
  const styles = useStyles()
  const { say, of } = useSay()
  const text =
    result.kind === 'points' ? words(result.points) : result.kind === 'blank' ? say('labNotFilled') : of(result.text)
  return (
    <div className={styles.result}>
      <p className={styles.points} role="status">
        {text}
      </p>
      <div>
        {say('labFormula')}:<p className={styles.formula}>{formula}</p>
      </div>
    </div>
  )
}
