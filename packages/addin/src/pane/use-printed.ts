import { type ComponentType, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * What is put on paper in place of the page, by a button and by the browser's own Ctrl+P: it is loaded before, for it must be there
 * before it is asked.
 *
 * @param load fetches the component; the same function each time
 * @returns the component while it is being printed, and what prints
 */
export function usePrinted<P>(load: () => Promise<{ readonly default: ComponentType<P> }>) {
  const [Printed, setPrinted] = useState<ComponentType<P> | null>(null)
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    void load().then((loaded) => setPrinted(() => loaded.default))
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [load])
  const print = () => {
    flushSync(() => setPrinting(true))
    window.print()
    setPrinting(false)
  }
  return { Printed: isPrinting ? Printed : null, print }
}
