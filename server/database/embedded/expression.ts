import { evalExpr } from 'mingo/core'
import { asCommandError, fail, refuse } from './errors.ts'
import { expressionOptions } from './expression-operators.ts'
import { plain, plainDoc } from './plain.ts'
import { type Doc, isDoc, own } from './values.ts'

let variables: Readonly<Doc> = {}

/** Runs something with the variables of a $lookup's `let` bound in every $expr that is compiled meanwhile. */
export function withVariables<T>(bound: Readonly<Doc> | undefined, run: () => T): T {
  const before = variables
  variables = bound ?? before
  try {
    return run()
  } finally {
    variables = before
  }
}

/** The condition of an $expr. */
export function compileExpression(expression: unknown): (doc: Doc) => boolean {
  refuseScripts(expression)
  const wanted = plain(expression)
  const bound = variables
  return (doc) => {
    const value = evaluateWith(wanted, plainDoc(doc), bound)
    return value !== false && value !== null && value !== undefined && value !== 0
  }
}

/** The value of an expression for a document. @throws CommandError 2 for what the expression language does not know */
export function evaluate(expression: unknown, doc: Doc): unknown {
  refuseScripts(expression)
  return evaluateWith(plain(expression), plainDoc(doc), {})
}

function evaluateWith(expression: unknown, doc: Doc, bound: Readonly<Doc>): unknown {
  return asOurs(() => evalExpr(doc, expression, { ...expressionOptions, variables: bound }))
}

/** mingo tells every fault as an error without a number; here it gets one. */
export function asOurs<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw asCommandError(error) ?? fail(2, error instanceof Error ? error.message : 'an expression failed')
  }
}

const scripts = new Set(['$function', '$accumulator', '$where'])

/** JavaScript in a query is refused wherever it stands. */
export function refuseScripts(value: unknown): void {
  if (Array.isArray(value)) for (const element of value) refuseScripts(element)
  if (!isDoc(value)) return
  for (const name of Object.keys(value)) {
    if (scripts.has(name)) refuse(name)
    refuseScripts(own(value, name))
  }
}
