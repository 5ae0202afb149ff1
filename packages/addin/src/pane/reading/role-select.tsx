import { makeStyles, Select, tokens } from '@fluentui/react-components'
import { roleNames, sentence, type Text } from '@parscore/scoring'
import type { LayoutColumn, LayoutRole } from '../../layouts/corrected-layout.js'
import { useSay } from '../../texts/use-text.js'
import { readingTexts as texts } from './reading-texts.js'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 8.5rem), 1fr))',
    gap: tokens.spacingVerticalXXS,
    columnGap: tokens.spacingHorizontalS,
  },
  column: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  letters: { minWidth: '1.4rem', fontWeight: tokens.fontWeightSemibold, textAlign: 'right' },
  select: { flexGrow: 1, minWidth: 0 },
})

const NAMES: Readonly<Record<LayoutRole, Text>> = { code: texts.code, title: texts.title, ...roleNames }
const ROLES = Object.keys(NAMES).filter((text): text is LayoutRole => text in NAMES)

/** Columns with what each is for, which one click changes. */
export function RoleSelects({
  columns,
  onRole,
}: {
  readonly columns: readonly LayoutColumn[]
  onRole(letters: string, role: LayoutRole | null): void
}) {
  const styles = useStyles()
  const { of } = useSay()
  return (
    <ul className={styles.list} aria-label={of(texts.columns)}>
      {columns.map(({ letters, header, role }) => (
        <li key={letters} className={styles.column} title={header}>
          <span className={styles.letters} aria-hidden="true">
            {letters}
          </span>
          <Select
            className={styles.select}
            size="small"
            aria-label={of(sentence(texts.roleOf, { letters, header }))}
            value={role ?? ''}
            onChange={(_, { value }) => onRole(letters, ROLES.find((each) => each === value) ?? null)}
          >
            <option value="">{of(texts.notRead)}</option>
            {ROLES.map((each) => (
              <option key={each} value={each}>
                {of(NAMES[each])}
              </option>
            ))}
          </Select>
        </li>
      ))}
    </ul>
  )
}
