import { type RefObject, useLayoutEffect, useState } from 'react'

/** Before the first measure: a usual window. */
const USUAL = 800

/** The width of an element in pixels, followed while it changes. */
export function useRoom(element: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(USUAL)
  // Measured before anything is scrolled into sight by it.
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    setRoom(current.clientWidth)
    const observer = new ResizeObserver(() => setRoom(current.clientWidth))
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return room
}
