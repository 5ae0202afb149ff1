import type { Lang } from '@parscore/scoring'

interface OfficeContext {
  readonly context?: { readonly displayLanguage?: unknown }
}

/** The language that a function answers in: Office's display language; Vietnamese where there is no Office. */
export function displayLanguage(): Lang {
  const office: OfficeContext | undefined = Reflect.get(globalThis, 'Office')
  const tag = office?.context?.displayLanguage
  return typeof tag === 'string' && tag !== '' && !tag.toLowerCase().startsWith('vi') ? 'en' : 'vi'
}
