import { makeStyles, tokens } from '@fluentui/react-components'
import {
  checkHelp,
  checksNamed,
  criterionHelp,
  type ExampleTable,
  type Framework,
  type HelpPart,
} from '@parscore/scoring'
import { useSay } from '../../texts/use-text.js'

const useStyles = makeStyles({
  help: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    minWidth: 0,
  },
  text: { margin: 0 },
  heading: { margin: `${tokens.spacingVerticalXS} 0 0`, fontWeight: tokens.fontWeightSemibold },
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-line',
  },
  scroll: { margin: 0, overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'normal',
    '& td, & th': {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: '1px 4px',
      textAlign: 'left',
      fontWeight: tokens.fontWeightRegular,
    },
  },
  head: { backgroundColor: tokens.colorNeutralBackground3 },
})

/**
 * What the check behind a finding is, as `parscore explain-check` says it, and how the criterion is scored: by which rule, who says
 * so, with cases worked out and the formula.
 */
export default function CheckHelpView({
  id,
  code,
  framework,
}: {
  readonly id: string
  /** The criterion that the finding is of, and the framework that it is of; `null` where neither is known. */
  readonly code: string | null
  readonly framework: Framework | null
}) {
  const styles = useStyles()
  // A name that running text has too comes first for tables, which findings are of.
  const [named] = checksNamed(id)
  if (!named) return null
  const parts = [...checkHelp(named.check), ...(framework && code !== null ? criterionHelp(framework, code) : [])]
  return (
    <div className={styles.help} data-help={id}>
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a check never change
        <Part key={place} part={part} />
      ))}
    </div>
  )
}

function Part({ part }: { readonly part: HelpPart }) {
  const styles = useStyles()
  const { of } = useSay()
  switch (part.kind) {
    case 'heading':
      return <p className={styles.heading}>{of(part.text)}</p>
    case 'paragraph':
      return <p className={styles.text}>{of(part.text)}</p>
    case 'quote':
      return <p className={styles.quote}>{of(part.text)}</p>
    case 'table':
      return <Example table={part.table} />
  }
}

/** A small sheet, with the letters and numbers by which the finding below it names its cells. */
function Example({ table: { letters, rows, notes } }: { readonly table: ExampleTable }) {
  const styles = useStyles()
  const { say, of } = useSay()
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <figure className={styles.scroll} tabIndex={0} aria-label={say('exampleTable')}>
        <table className={styles.table}>
          <thead>
            <tr className={styles.head}>
              <td />
              {letters.map((letter) => (
                <th key={letter} scope="col">
                  {letter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is called by its number
              <tr key={at}>
                <th className={styles.head} scope="row">
                  {at + 1}
                </th>
                {letters.map((letter, col) => (
                  <td key={letter}>{row[col] ? of(row[col]) : ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </figure>
      {notes.map((note) => (
        <p className={styles.text} key={note.en}>
          {of(note)}
        </p>
      ))}
    </>
  )
}
