import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import type { ShownPart } from './run-command.js'

const useStyles = makeStyles({
  text: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
  },
  table: { margin: 0, overflowX: 'auto', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
})

/** What a command says, part after part, in the words that the terminal has. */
export const ReportParts = ({ parts }: { readonly parts: readonly ShownPart[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name of their own, and their order does not change
  parts.map((part, place) => <PartView key={`${place}`} part={part} />)

function PartView({ part }: { readonly part: ShownPart }) {
  const styles = useStyles()
  switch (part.kind) {
    case 'text':
      return <pre className={styles.text}>{part.text}</pre>
    case 'table':
      return (
        // A region that scrolls must be reached by the keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <pre className={styles.table} tabIndex={0}>
          {part.text}
        </pre>
      )
    case 'note':
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{part.text}</MessageBarBody>
        </MessageBar>
      )
  }
}
