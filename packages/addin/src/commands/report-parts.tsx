import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { ReportTable } from './report-table.js'
import type { ShownPart } from './run-command.js'

const useStyles = makeStyles({
  text: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
  },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  paragraph: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
})

/** What a command says, part after part. */
export const ReportParts = ({ parts }: { readonly parts: readonly ShownPart[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name of their own, and their order does not change
  parts.map((part, place) => <PartView key={`${place}`} part={part} />)

function PartView({ part }: { readonly part: ShownPart }) {
  const styles = useStyles()
  switch (part.kind) {
    case 'heading':
      return <h4 className={styles.heading}>{part.text}</h4>
    case 'paragraph':
      return <p className={styles.paragraph}>{part.text}</p>
    case 'list':
      return (
        <ul className={styles.list}>
          {part.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'table':
      return <ReportTable table={part} />
    case 'text': {
      const text = part.lines.join('\n').trim()
      return text === '' ? null : <pre className={styles.text}>{text}</pre>
    }
    case 'note':
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{part.text}</MessageBarBody>
        </MessageBar>
      )
  }
}
