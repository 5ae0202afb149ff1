import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { Fragment, useMemo } from 'react'
import markdown from '../../../../HUONG-DAN.md?raw'
import { useSay } from '../texts/use-text.js'
import { type Block, guideBlocks, type Span } from './guide-blocks.js'
import { pictureAt } from './guide-pictures.js'

const useStyles = makeStyles({
  guide: {
    maxWidth: '48rem',
    margin: '0 auto',
    padding: tokens.spacingHorizontalL,
    boxSizing: 'border-box',
    overflowWrap: 'anywhere',
    lineHeight: 1.5,
  },
  picture: { maxWidth: '100%', height: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}` },
  code: { overflowX: 'auto', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingVerticalXS,
    textAlign: 'left',
    verticalAlign: 'top',
  },
  link: {
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    background: 'none',
    border: 'none',
    padding: 0,
    textDecorationLine: 'underline',
    cursor: 'pointer',
  },
})

/** Hướng dẫn: the project's guide for staff, analysts and trainers, with its pictures. */
export default function GuideView() {
  const styles = useStyles()
  const { say } = useSay()
  const blocks = useMemo(() => guideBlocks(markdown), [])
  return (
    <main className={styles.guide} lang="vi">
      <Button as="a" href="#">
        {say('home')}
      </Button>
      {blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name of their own, and their order does not change
        <BlockView key={place} block={block} />
      ))}
    </main>
  )
}

function BlockView({ block }: { readonly block: Block }) {
  const styles = useStyles()
  switch (block.kind) {
    case 'heading': {
      const Heading = HEADINGS[block.level] ?? 'h4'
      return <Heading id={block.id}>{block.text}</Heading>
    }
    case 'paragraph':
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      )
    case 'list': {
      const List = block.isNumbered ? 'ol' : 'ul'
      return (
        <List>
          {block.items.map((item) => (
            <li key={textOf(item)}>
              <Spans spans={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'code':
      return (
        // A region that scrolls must be reached by the keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <pre className={styles.code} tabIndex={0}>
          {block.text}
        </pre>
      )
    case 'table':
      return <Table rows={block.rows} />
    case 'picture': {
      const source = pictureAt(block.name)
      return source === undefined ? null : <img className={styles.picture} src={source} alt={block.text} />
    }
  }
}

const HEADINGS: Readonly<Record<number, 'h1' | 'h2' | 'h3'>> = { 1: 'h1', 2: 'h2', 3: 'h3' }
const textOf = (spans: readonly Span[]) => spans.map(({ text }) => text).join('')

function Table({ rows: [header = [], ...rows] }: { readonly rows: readonly (readonly (readonly Span[])[])[] }) {
  const styles = useStyles()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {header.map((cell) => (
            <th key={textOf(cell)} className={styles.cell}>
              <Spans spans={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.map(textOf).join('|')}>
            {row.map((cell) => (
              <td key={textOf(cell)} className={styles.cell}>
                <Spans spans={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Spans = ({ spans }: { readonly spans: readonly Span[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a line have no name of their own
  spans.map((span, place) => <SpanView key={place} span={span} />)

function SpanView({ span }: { readonly span: Span }) {
  const styles = useStyles()
  switch (span.kind) {
    case 'bold':
      return <strong>{span.text}</strong>
    case 'italic':
      return <em>{span.text}</em>
    case 'code':
      return <code>{span.text}</code>
    case 'link': {
      // Another file of the project is not at hand in the page.
      if (!span.to.startsWith('#')) return <Fragment>{span.text}</Fragment>
      const goTo = () => document.getElementById(decodeURIComponent(span.to.slice(1)))?.scrollIntoView()
      return (
        <button type="button" className={styles.link} onClick={goTo}>
          {span.text}
        </button>
      )
    }
    case 'text':
      return <Fragment>{span.text}</Fragment>
  }
}
