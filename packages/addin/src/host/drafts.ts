import type { Draft } from './draft.js'

/** A draft in the list of drafts. */
export interface KeptDraft extends Draft {
  readonly at: Date
}

const DATABASE = 'parscore'
/** From 2 on drafts can be listed by their time. */
const VERSION = 2
const STORE = 'drafts'
const BY_TIME = 'at'
/** Older ones make room. */
const MOST = 10

/**
 * Files that were changed and not saved, kept in this browser on this machine: nothing is sent anywhere. Where the browser keeps
 * nothing (a private window), there are no drafts, and the page works without them.
 */
export const drafts = {
  /**
   * Keeps a draft.
   *
   * @param earlier what becomes of the one that there is of this file: it is replaced, or stays beside under a name with its time
   */
  async keep(draft: Draft, earlier: 'replaced' | 'beside'): Promise<void> {
    await inStore('readwrite', (store) => {
      if (earlier === 'beside') setAside(store, draft.name)
      store.put({ ...draft, at: new Date() } satisfies KeptDraft)
      // Only names are read: the files themselves may be large.
      const names = store.index(BY_TIME).getAllKeys()
      names.onsuccess = () => {
        for (const name of names.result.slice(0, -MOST)) store.delete(name)
      }
      return names
    })
  },

  /** The draft of a file of this name. */
  async of(name: string): Promise<KeptDraft | null> {
    const kept: unknown = await inStore('readonly', (store) => store.get(name))
    return isKeptDraft(kept) ? kept : null
  },

  /** All drafts, the latest first. */
  async all(): Promise<readonly KeptDraft[]> {
    const kept: unknown = await inStore('readonly', (store) => store.getAll())
    return (Array.isArray(kept) ? kept : []).filter(isKeptDraft).sort((a, b) => b.at.getTime() - a.at.getTime())
  },

  async forget(name: string): Promise<void> {
    await inStore('readwrite', (store) => store.delete(name))
  },

  async forgetAll(): Promise<void> {
    await inStore('readwrite', (store) => store.clear())
  },
}

/** Puts the draft of a file under another name too, within the transaction in which a new one takes its place. */
function setAside(store: IDBObjectStore, name: string): void {
  const there = store.get(name)
  there.onsuccess = () => {
    const kept: unknown = there.result
    if (isKeptDraft(kept)) store.put({ ...kept, name: nameAside(kept) } satisfies KeptDraft)
  }
}

/** The name with the time of the draft before its ending. @example nameAside({ name: 'bang.xlsx', … }) // 'bang (nháp 26-11 14.05.09).xlsx' */
export function nameAside({ name, at }: Pick<KeptDraft, 'name' | 'at'>): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join('.')
  const words = ` (nháp ${two(at.getDate())}-${two(at.getMonth() + 1)} ${time})`
  const [ending] = /\.\w+$/.exec(name) ?? ['']
  return `${name.slice(0, name.length - ending.length)}${words}${ending}`
}

/** What an action on the store comes to; `null` where the browser keeps nothing. */
async function inStore(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  try {
    const database = await opened()
    const answer = await answerOf(act(database.transaction(STORE, mode).objectStore(STORE)))
    database.close()
    return answer
  } catch {
    // A browser may keep nothing, by its settings or for lack of room: the page does without drafts.
    return null
  }
}

/** Another version of this page may have kept something else. */
function isKeptDraft(value: unknown): value is KeptDraft {
  if (typeof value !== 'object' || value === null) return false
  const of = (key: string): unknown => Reflect.get(value, key)
  return (
    typeof of('name') === 'string' &&
    of('bytes') instanceof Uint8Array &&
    of('at') instanceof Date &&
    Array.isArray(of('typed'))
  )
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, VERSION)
  request.onupgradeneeded = () => {
    const { result: database, transaction } = request
    const store = database.objectStoreNames.contains(STORE)
      ? transaction?.objectStore(STORE)
      : database.createObjectStore(STORE, { keyPath: 'name' })
    if (store && !store.indexNames.contains(BY_TIME)) store.createIndex(BY_TIME, 'at')
  }
  return answerOf(request)
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    // Beside what whoever asks does with the answer, not in its place.
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
