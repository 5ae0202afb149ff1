import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { checkedText, type Part } from '@parscore/commands'
import { useSay } from '../texts/use-text.js'

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
export const ReportParts = ({ parts }: { readonly parts: readonly Part[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name of their own, and their order does not change
  parts.map((part, place) => <PartView key={`${place}`} part={part} />)

function PartView({ part }: { readonly part: Part }) {
  const styles = useStyles()
  const { lang } = useSay()
  switch (part.kind) {
    case 'text':
      return <pre className={styles.text}>{part.lines.join('\n').trim()}</pre>
    case 'checked':
      return (
        // A region that scrolls must be reached by the keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <pre className={styles.table} tabIndex={0}>
          {checkedText(part, lang)}
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
