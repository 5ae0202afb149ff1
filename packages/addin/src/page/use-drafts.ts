import { useEffect } from 'react'
import { drafts } from '../host/drafts.js'
import type { FileHost } from '../host/file-host.js'

/** Changes are waited for so long before the draft is kept. */
const DEBOUNCE_MS = 500

/** Keeps what was changed and not saved as a draft, and has the browser ask before the page is left. */
export function useDrafts(host: FileHost, isKept: boolean): void {
  useEffect(() => {
    if (!isKept) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      const draft = host.view()?.isUnsaved ? host.draft() : null
      if (draft) void drafts.keep(draft)
    }
    const stop = host.onChange(() => {
      clearTimeout(timer)
      timer = setTimeout(keep, DEBOUNCE_MS)
    })
    // What was typed a moment ago is kept too when the page goes.
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      stop()
      window.removeEventListener('pagehide', keep)
    }
  }, [host, isKept])
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (host.view()?.isUnsaved) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [host])
}
