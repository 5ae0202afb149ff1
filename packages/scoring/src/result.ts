/** What a user can get wrong is a value, not an exception. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** A success. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

/** A failure that the user can understand and mend. */
export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error })
