import { makeStyles } from '@fluentui/react-components'
import type { Text } from '@parscore/scoring'
import { useSay } from '../../texts/use-text.js'

const useStyles = makeStyles({
  first: { cursor: 'pointer' },
  line: { margin: 0 },
})

/** What a table was understood as: where it stands, and on a click its columns, framework, sums and what was not read. */
export function Understood({ lines }: { readonly lines: readonly Text[] }) {
  const styles = useStyles()
  const { say, of } = useSay()
  const [first, ...rest] = lines
  if (!first) return null
  return (
    <details>
      <summary className={styles.first}>{say('understood', { line: first })}</summary>
      {rest.map((line) => (
        <p className={styles.line} key={line.vi}>
          {of(line)}
        </p>
      ))}
    </details>
  )
}
