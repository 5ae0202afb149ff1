import { useEffect } from 'react'

/** What keys and clickers do. */
export interface LessonKeys {
  next(): void
  back(): void
  /** Moves the figure by one step up or down. */
  move(by: 1 | -1): void
  /** Takes a guess by its number, counted from 1. */
  guess(number: number): void
  toggleFullScreen(): void
}

/** Fields where keys write, or have a meaning of their own. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !['range', 'radio', 'checkbox', 'file', 'button'].includes(target.type))

/** A slider or a choice takes the arrows for itself; a clicker’s Page Up and Page Down still turn the page. */
const takesArrows = (target: EventTarget | null): boolean => target instanceof HTMLInputElement

function act(event: KeyboardEvent, keys: LessonKeys): boolean {
  const arrows = !takesArrows(event.target)
  switch (event.key) {
    case 'PageDown':
      keys.next()
      return true
    case 'PageUp':
      keys.back()
      return true
    case 'ArrowRight':
      if (arrows) keys.next()
      return arrows
    case 'ArrowLeft':
      if (arrows) keys.back()
      return arrows
    case 'ArrowUp':
    case 'ArrowDown':
      if (arrows) keys.move(event.key === 'ArrowUp' ? 1 : -1)
      return arrows
    case 'f':
    case 'F':
      keys.toggleFullScreen()
      return true
    default:
      if (!/^[1-6]$/.test(event.key)) return false
      keys.guess(Number(event.key))
      return true
  }
}

/** Keyboard and clicker, wherever the focus is. */
export function useLessonKeys(keys: LessonKeys): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (act(event, keys)) event.preventDefault()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [keys])
}
