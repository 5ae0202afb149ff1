import { useEffect, useRef } from 'react'

/** Enters what stands in the field of a cell before the page is left: it is then asked about, and in the draft. */
export function useBeforeLeaving(enter: () => void): void {
  const latest = useRef(enter)
  useEffect(() => {
    latest.current = enter
  })
  useEffect(() => {
    const leave = () => latest.current()
    // Before the listener that asks whether anything is unsaved.
    window.addEventListener('beforeunload', leave, { capture: true })
    return () => window.removeEventListener('beforeunload', leave, { capture: true })
  }, [])
}
