import { z } from 'zod'
import { ApiError } from './api-error.js'
import { type ExcelObject, notBuilt, workbookObject } from './objects.js'
import type { ExcelWorkbook } from './workbook.js'

const argumentInfo = z.object({ Arguments: z.array(z.unknown()).optional() }).optional()
const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo,
  QueryInfo: z.object({ Select: z.array(z.string()).optional() }).optional(),
})
const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo,
})
/** A request of Office.js: what to do, on which objects. */
export const queryBody = z.object({
  Actions: z.array(action).optional(),
  ObjectPaths: z.record(z.string(), objectPath).optional(),
})
/** A request of Office.js. */
export type QueryBody = z.infer<typeof queryBody>
type Action = z.infer<typeof action>
type ObjectPath = z.infer<typeof objectPath>

/** What Excel answers: a result an action, or an error; what ran before the error has run. */
export interface QueryAnswer {
  readonly Error: { readonly Code: string; readonly Message: string; readonly Location: string } | null
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[]
}

// The numbers that Office.js writes for kinds of actions and of object paths.
const INSTANTIATE = 1
const QUERY = 2
const METHOD = 3
const SET_PROPERTY = 4
const TRACE = 5
const GLOBAL = 1
const NEW_OBJECT = 2
const BY_METHOD = 3
const BY_PROPERTY = 4
const BY_INDEX = 5
const BY_REFERENCE = 6
const NULL_OBJECT = 7

/** Executes the requests of one page on a workbook; objects that have a reference live on between requests. */
export class QueryExecutor {
  private readonly references = new Map<string, ExcelObject | null>()
  private given = 0

  constructor(private readonly workbook: ExcelWorkbook) {}

  execute({ Actions = [], ObjectPaths = {} }: QueryBody): QueryAnswer {
    const objects = new Objects(this.workbook, ObjectPaths, this.references)
    const results: { ActionId: number; Value: unknown }[] = []
    for (const each of Actions) {
      try {
        results.push({ ActionId: each.Id, Value: this.run(each, objects) })
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        return { Error: { Code: error.code, Message: error.message, Location: each.Name }, Results: results }
      }
    }
    return { Error: null, Results: results }
  }

  private run(each: Action, objects: Objects): unknown {
    const { ActionType, Name } = each
    if (ActionType === TRACE || Name === '_KeepReference' || Name === 'NotifyActionHandlerReady') return null
    const given = each.ArgumentInfo?.Arguments ?? []
    if (Name === '_RemoveReference') return this.references.delete(String(given[0])) && null
    const object = objects.find(each.ObjectPathId)
    if (object === null) return null
    switch (ActionType) {
      case INSTANTIATE:
        return this.instantiated(object)
      case QUERY:
        return loaded(object, each.QueryInfo?.Select ?? [])
      case METHOD: {
        const method = object.call?.[Name]
        if (!method) throw notBuilt(`method ${Name}`)
        return method(...given) ?? null
      }
      case SET_PROPERTY: {
        const property = object.set?.[Name]
        if (!property) throw notBuilt(`property ${Name} to set`)
        property(given[0])
        return null
      }
      default:
        throw notBuilt(`action of type ${ActionType}`)
    }
  }

  private instantiated(object: ExcelObject): object {
    if (!object.isReferenced) return {}
    this.given += 1
    const reference = `ref${this.given}`
    this.references.set(reference, object)
    return { _ReferenceId: reference }
  }
}

/** The objects of one request by the numbers that it gives them. */
class Objects {
  private readonly known = new Map<number, ExcelObject | null>()

  constructor(
    private readonly workbook: ExcelWorkbook,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly references: ReadonlyMap<string, ExcelObject | null>,
  ) {}

  find(id: number): ExcelObject | null {
    const known = this.known.get(id)
    if (known !== undefined) return known
    const path = this.paths[id]
    if (!path) throw notBuilt(`object path ${id}`)
    const object = this.resolve(path)
    this.known.set(id, object)
    return object
  }

  private resolve(path: ObjectPath): ExcelObject | null {
    switch (path.ObjectPathType) {
      case GLOBAL:
        return workbookObject(this.workbook)
      case NEW_OBJECT:
        return {}
      case NULL_OBJECT:
        return null
      case BY_REFERENCE:
        return this.references.get(path.Name) ?? null
      default:
        return this.childOf(path)
    }
  }

  private childOf({ ObjectPathType: type, Name, ParentObjectPathId, ArgumentInfo }: ObjectPath): ExcelObject | null {
    const parent = ParentObjectPathId === undefined ? null : this.find(ParentObjectPathId)
    // What is asked of a null object is one too.
    if (parent === null) return null
    const ways: Readonly<Record<number, (...given: readonly unknown[]) => unknown>> = {
      [BY_METHOD]: (...given) => parent.call?.[Name]?.(...given),
      [BY_PROPERTY]: () => parent.get?.[Name]?.(),
      [BY_INDEX]: (key) => parent.item?.(key),
    }
    const found = ways[type]?.(...(ArgumentInfo?.Arguments ?? []))
    if (found === undefined) throw notBuilt(`${Name || 'item'} (path of type ${type})`)
    return isObject(found) ? found : null
  }
}

/** What is loaded of a collection may be said of its items: `items/values`. */
const ofItem = (property: string): string => property.replace(/^items\//, '')

const isObject = (value: unknown): value is ExcelObject => typeof value === 'object' && value !== null

function loaded(object: ExcelObject, select: readonly string[]): Record<string, unknown> {
  if (object.items) return { _Items: object.items().map((item) => loaded(item, select.map(ofItem))) }
  return Object.fromEntries(
    select.map((property) => {
      const name = property.charAt(0).toUpperCase() + property.slice(1)
      const value = object.get?.[name]
      if (!value) throw notBuilt(`property ${name}`)
      return [name, value()]
    }),
  )
}
