import { useEffect } from 'react'
import { drafts } from '../host/drafts.js'
import type { FileHost } from '../host/file-host.js'

/** Keeps what was changed and not saved as a draft, and has the browser ask before the page is left. */
export function useDrafts(host: FileHost, isKept: boolean): void {
  useEffect(() => {
    if (!isKept) return
    const keeping = new Keeping(host)
    return host.onChange(() => keeping.keep())
  }, [host, isKept])
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (host.view()?.isUnsaved) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [host])
}

/** Keeps drafts one after the other: at once, for the page may be gone in the next moment, but never two at a time. */
class Keeping {
  private isBusy = false
  private isAsked = false

  constructor(private readonly host: FileHost) {}

  keep(): void {
    this.isAsked = true
    if (!this.isBusy) void this.work()
  }

  private async work(): Promise<void> {
    this.isBusy = true
    while (this.isAsked) {
      this.isAsked = false
      const draft = this.host.view()?.isUnsaved ? this.host.draft() : null
      if (draft) await drafts.keep(draft)
    }
    this.isBusy = false
  }
}
