import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, useRef } from 'react'

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap', padding: `0 ${tokens.spacingHorizontalXS}` },
  tab: {
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    background: 'transparent',
    border: 'none',
    borderBottom: '3px solid transparent',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} 3px`,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
  },
})

/** One tab. */
export interface SectionTab {
  readonly id: string
  readonly label: string
}

/**
 * Tabs with one stop for the Tab key, walked by arrows, Home and End. Fluent's own tabs put hidden elements beside them that take
 * the focus, which axe finds a barrier (aria-hidden-focus).
 */
export function SectionTabs({
  label,
  tabs,
  selected,
  controls,
  onSelect,
}: {
  readonly label: string
  readonly tabs: readonly SectionTab[]
  readonly selected: string
  /** Id of the panel that the tabs switch. */
  readonly controls: string
  onSelect(id: string): void
}) {
  const styles = useStyles()
  const list = useRef<HTMLDivElement>(null)
  const place = tabs.findIndex(({ id }) => id === selected)
  const walk = (event: KeyboardEvent) => {
    const last = tabs.length - 1
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: place === last ? 0 : place + 1,
      ArrowLeft: place <= 0 ? last : place - 1,
      Home: 0,
      End: last,
    }
    const target = targets[event.key]
    const tab = target === undefined ? undefined : tabs[target]
    if (!tab) return
    event.preventDefault()
    onSelect(tab.id)
    list.current?.querySelectorAll('button')[target ?? 0]?.focus()
  }
  return (
    <div className={styles.tabs} role="tablist" aria-label={label} ref={list} onKeyDown={walk}>
      {tabs.map(({ id, label: text }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === selected}
          aria-controls={controls}
          tabIndex={id === selected ? 0 : -1}
          className={mergeClasses(styles.tab, id === selected && styles.selected)}
          onClick={() => onSelect(id)}
        >
          {text}
        </button>
      ))}
    </div>
  )
}
