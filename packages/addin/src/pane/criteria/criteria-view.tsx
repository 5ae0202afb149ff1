import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components'
import {
  basisWords,
  type Framework,
  type FrameworkNode,
  ruleInWords,
  searchCriteria,
  sentence,
  type Text,
} from '@parscore/scoring'
import { useState } from 'react'
import { frameworkName } from '../../frameworks/framework-name.js'
import { canScore } from '../../frameworks/known-frameworks.js'
import type { SheetHost } from '../../host/sheet-host.js'
import { texts } from '../../texts/texts.js'
import { useSay } from '../../texts/use-text.js'
import { useKnownFrameworks } from '../use-known-frameworks.js'
import { OwnFrameworks } from './own-frameworks.js'

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalS,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0 },
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
})

/** Criteria that are listed at once. */
const PAGE = 60

/** Tiêu chí: looks criteria up and puts them in the sheet. */
export default function CriteriaView({
  host,
  framework: fromSheet,
}: {
  readonly host: SheetHost
  readonly framework: Framework | null
}) {
  const styles = useStyles()
  const { say, of } = useSay()
  const known = useKnownFrameworks().filter(canScore)
  const [chosen, setChosen] = useState<string | null>(null)
  const [query, setQuery] = useState('')
  const [limit, setLimit] = useState(PAGE)
  const [notice, setNotice] = useState<Text | null>(null)
  const framework =
    known.find(({ id }) => id === (chosen ?? fromSheet?.id)) ?? known.find(({ id }) => id === 'par-2018') ?? known[0]
  if (!framework) return null
  const found = searchCriteria(framework, query)
  const insert = async (value: string | number) => {
    const written = await host.insert(value)
    setNotice(written.ok ? sentence(texts.inserted, { cell: written.value.cells.join(', ') }) : written.error)
  }
  return (
    <div className={styles.stack}>
      <Field label={say('framework')} size="small">
        <Select value={framework.id} onChange={(_, { value }) => setChosen(value)}>
          {known.map((each) => (
            <option key={each.id} value={each.id}>
              {of(frameworkName(each))}
            </option>
          ))}
        </Select>
      </Field>
      <OwnFrameworks shown={framework} onLoaded={setChosen} />
      <p className={styles.line}>
        {[
          framework.decision ? say('decision', { decision: framework.decision }) : null,
          framework.source,
          say('idInFunctions', { id: framework.id }),
        ]
          .filter((part) => part !== null)
          .join('. ')}
      </p>
      {framework.unknown.length > 0 && (
        <details>
          <summary>{say('unknownHead')}</summary>
          <ul>
            {framework.unknown.map((text) => (
              <li key={text.vi}>{of(text)}</li>
            ))}
          </ul>
        </details>
      )}
      <Field label={say('searchLabel')} size="small">
        <Input type="search" value={query} onChange={(_, { value }) => setQuery(value)} />
      </Field>
      <p className={styles.line} role="status">
        {say('searchCount', { n: found.length })}
      </p>
      {notice && (
        <MessageBar layout="multiline">
          <MessageBarBody>{of(notice)}</MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.list}>
        {found.slice(0, limit).map((node) => (
          <Criterion key={node.code} node={node} framework={framework} onInsert={(value) => void insert(value)} />
        ))}
      </ul>
      {found.length > limit && (
        <Button onClick={() => setLimit(limit + PAGE)}>{say('more', { n: found.length - limit })}</Button>
      )}
    </div>
  )
}

function Criterion({
  node,
  framework,
  onInsert,
}: {
  readonly node: FrameworkNode
  readonly framework: Framework
  onInsert(value: string | number): void
}) {
  const styles = useStyles()
  const { say, of, lang, number } = useSay()
  const { maximum } = node
  const facts = [
    [say('maximum'), maximum === null ? say('notKnown') : number(maximum)],
    [say('rule'), node.rule && maximum !== null ? of(ruleInWords(node, maximum) ?? node.rule.describe(maximum)) : null],
    [say('deadline'), node.deadline ?? null],
    [say('agency'), node.agencies.length > 0 ? node.agencies.join(', ') : null],
    [say('basis'), node.basis ? of(basisWords[node.basis.status]) : null],
    [say('sourceOf'), node.basis ? (node.basis.source ?? framework.source) : null],
  ].filter((fact): fact is [string, string] => fact[1] !== null)
  return (
    <li className={styles.item} data-code={node.code}>
      <p className={styles.title}>{`${node.code} ${node.title[lang]}`}</p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {node.basis?.quote && <p className={styles.line}>{say('quote', { quote: node.basis.quote })}</p>}
      <div className={styles.row}>
        <Button
          size="small"
          appearance="outline"
          aria-label={`${say('insertCode')} ${node.code}`}
          onClick={() => onInsert(node.code)}
        >
          {say('insertCode')}
        </Button>
        <Button
          size="small"
          appearance="outline"
          aria-label={`${say('insertTitle')} ${node.code}`}
          onClick={() => onInsert(node.title[lang])}
        >
          {say('insertTitle')}
        </Button>
        {maximum !== null && (
          <Button
            size="small"
            appearance="outline"
            aria-label={`${say('insertMaximum')} ${node.code}`}
            onClick={() => onInsert(maximum)}
          >
            {say('insertMaximum')}
          </Button>
        )}
      </div>
    </li>
  )
}
