import type { Block } from '@parscore/scoring'
import type { Scalar } from './value.js'

/** Signs between two values. */
export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>='

/** A formula as a tree. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: Scalar }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Scalar[])[] }
  /** Cells; the sheet by its name, `null` for the one that the formula stands in. */
  | { readonly kind: 'area'; readonly sheet: string | null; readonly block: Block }
  | { readonly kind: 'name'; readonly name: string }
  /** A function in capitals; an argument that was left out is `null`. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Expression | null)[] }
  | {
      readonly kind: 'binary'
      readonly operator: BinaryOperator
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly kind: 'unary'; readonly operator: '+' | '-' | '%'; readonly operand: Expression }
