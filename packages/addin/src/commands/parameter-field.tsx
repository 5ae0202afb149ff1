import { Field, Input, Select } from '@fluentui/react-components'
import { FRAMEWORK_FILES, type NamedParameter, type OptionParameter, type OutputParameter } from '@parscore/commands'
import { frameworkData, sentence } from '@parscore/scoring'
import { frameworkName } from '../frameworks/framework-name.js'
import { hasCriteria, ownFrameworks, withoutCriteria } from '../frameworks/known-frameworks.js'
import { useKnownFrameworks } from '../pane/use-known-frameworks.js'
import { useSay } from '../texts/use-text.js'
import { ChecksField } from './checks-field.js'
import { commandsTexts as texts } from './commands-texts.js'
import { FileField } from './file-field.js'
import { fileKind } from './file-kind.js'
import type { FormValue } from './form-values.js'
import type { OpenFileOffer } from './open-file-offer.js'
import { SomeOfField } from './some-of-field.js'

/** What the field of a parameter needs. */
export interface ParameterFieldProps {
  readonly parameter: NamedParameter
  readonly value: FormValue
  readonly problem: string | null
  /** The file that is open beside the form. */
  readonly openFile?: OpenFileOffer | undefined
  onValue(value: FormValue): void
}

const hintOf = ({ inForm, help }: NamedParameter) => inForm ?? help
const textOf = (value: FormValue): string => (typeof value === 'string' ? value : '')
const filesOf = (value: FormValue): readonly File[] => (typeof value === 'string' ? [] : value)

/** The field of a parameter, made from what the command declares of it. */
export function ParameterField(props: ParameterFieldProps) {
  const { of } = useSay()
  const { parameter, value, problem, openFile, onValue } = props
  switch (parameter.kind) {
    case 'file':
      return (
        <FileField
          name={parameter.name}
          label={of(parameter.label)}
          hint={of(hintOf(parameter))}
          endings={parameter.endings}
          isMany={parameter.count === 'many'}
          isRequired={parameter.isRequired}
          files={filesOf(value)}
          problem={problem}
          {...(openFile && parameter.endings.includes(openFile.ending) ? { openFile } : {})}
          onFiles={onValue}
        />
      )
    case 'output':
      return <OutputField {...props} parameter={parameter} />
    case 'option':
      return <OptionField {...props} parameter={parameter} />
  }
}

type Own<P> = Omit<ParameterFieldProps, 'parameter'> & { readonly parameter: NamedParameter & P }

/** A file that may be made, and of which kind. One that must be, in one kind only, is not asked about. */
function OutputField({ parameter, value, onValue }: Own<OutputParameter>) {
  const { of } = useSay()
  const { isRequired, label } = parameter
  // Two endings of one kind are one choice.
  const endings = parameter.endings.filter(
    (ending, at, all) => all.findIndex((each) => fileKind(each) === fileKind(ending)) === at,
  )
  if (isRequired && (endings.length === 1 || parameter.count === 'many')) return null
  return (
    <Field label={of(label)} hint={of(hintOf(parameter))}>
      <Select name={parameter.name} value={textOf(value)} onChange={(_, { value: chosen }) => onValue(chosen)}>
        {!isRequired && <option value="">{of(texts.notMade)}</option>}
        {endings.map((ending) => (
          <option key={ending} value={ending}>
            {of(fileKind(ending))}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function OptionField({ parameter, value, problem, onValue }: Own<OptionParameter>) {
  const { of } = useSay()
  const { field, label, isRequired, name } = parameter
  const hint = of(hintOf(parameter))
  if (field.kind === 'framework')
    return <FrameworkField parameter={parameter} value={value} problem={problem} onValue={onValue} />
  if (field.kind === 'checks') {
    const { count } = field
    return <ChecksField {...{ name, hint, count, onValue }} label={of(label)} value={textOf(value)} />
  }
  if (field.kind === 'choices') {
    const { choices } = field
    return <SomeOfField {...{ name, hint, choices, onValue }} label={of(label)} value={textOf(value)} />
  }
  return (
    <Field
      label={of(label)}
      hint={hint}
      required={isRequired}
      {...(problem === null ? {} : { validationMessage: problem })}
    >
      {field.kind === 'choice' ? (
        <Select name={parameter.name} value={textOf(value)} onChange={(_, { value: chosen }) => onValue(chosen)}>
          {field.choices.map(({ value: each, title }) => (
            <option key={each} value={each}>
              {of(title)}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          name={parameter.name}
          value={textOf(value)}
          inputMode={field.kind === 'number' ? 'decimal' : 'text'}
          onChange={(_, { value: typed }) => onValue(typed)}
        />
      )}
    </Field>
  )
}

/** The framework of a list, or a file of one's own. Those that nothing can be scored by are not offered. */
function FrameworkField({ parameter, value, problem, onValue }: Own<OptionParameter>) {
  const { of } = useSay()
  const known = useKnownFrameworks().filter(hasCriteria)
  const { label, isRequired, name } = parameter
  return (
    <>
      <Field
        label={of(label)}
        hint={`${of(hintOf(parameter))}. ${of(texts.noCriteriaHelp)}`}
        required={isRequired}
        {...(problem === null ? {} : { validationMessage: problem })}
      >
        <Select
          name={parameter.name}
          value={textOf(value)}
          onChange={(_, { value: chosen }) => onValue(ownFile(chosen) ?? chosen)}
        >
          <option value="">{of(isRequired ? texts.notChosen : texts.recognised)}</option>
          {parameter.placeholder.vi.endsWith('-') && <option value="-">{of(texts.blank)}</option>}
          {known.map((framework) => (
            <option key={framework.id} value={framework.id}>
              {of(frameworkName(framework))}
            </option>
          ))}
          {withoutCriteria().map((framework) => (
            <option key={framework.id} disabled>
              {of(sentence(texts.noCriteria, { name: frameworkName(framework) }))}
            </option>
          ))}
        </Select>
      </Field>
      <FileField
        name={name}
        label={of(texts.frameworkFile)}
        hint=""
        endings={FRAMEWORK_FILES}
        isMany={false}
        isRequired={false}
        files={filesOf(value)}
        problem={null}
        onFiles={onValue}
      />
    </>
  )
}

/** A framework that was loaded in this browser goes along as its file: commands know ours only. */
function ownFile(id: string): readonly File[] | null {
  const own = ownFrameworks().find((each) => each.id === id)
  return own ? [new File([JSON.stringify(frameworkData(own))], `${id}.yaml`)] : null
}
