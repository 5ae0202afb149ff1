import { type RefObject, useCallback, useEffect, useState } from 'react'

/** Full screen of an element, however it is left. */
export function useFullScreen(of: RefObject<HTMLElement | null>): { readonly isOn: boolean; toggle(): void } {
  const [isOn, setOn] = useState(false)
  useEffect(() => {
    const changed = () => setOn(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', changed)
    return () => document.removeEventListener('fullscreenchange', changed)
  }, [])
  const toggle = useCallback(() => {
    // Where a browser does not allow it, the lesson fills the window all the same.
    const done = document.fullscreenElement ? document.exitFullscreen() : of.current?.requestFullscreen()
    done?.catch(() => undefined)
  }, [of])
  return { isOn, toggle }
}
