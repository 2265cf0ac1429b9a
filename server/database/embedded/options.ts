import { Long } from 'bson'
import { fail, refuse } from './errors.ts'
import { type Doc, isDoc, isNumber, own, toNumber } from './values.ts'

/** Reads the options of a command; each says by name what is wrong with it. */

export function docOption(body: Doc, name: string): Doc | undefined {
  const value = own(body, name)
  if (value === undefined || value === null) return undefined
  return isDoc(value) ? value : fail(14, `BSON field '${name}' is the wrong type, expected type 'object'`)
}

function textOption(body: Doc, name: string): string | undefined {
  const value = own(body, name)
  if (value === undefined || typeof value === 'string') return value
  return fail(14, `BSON field '${name}' is the wrong type, expected type 'string'`)
}

export function requiredText(body: Doc, name: string): string {
  return textOption(body, name) ?? fail(40414, `BSON field '${name}' is missing but a required field`)
}

/** A whole number, not negative unless a lowest one is given. */
export function numberOption(body: Doc, name: string, lowest = 0): number | undefined {
  const value = own(body, name)
  if (value === undefined || value === null) return undefined
  if (!isNumber(value)) return fail(14, `BSON field '${name}' is the wrong type, expected a number`)
  const number = Math.trunc(toNumber(value))
  return number >= lowest
    ? number
    : fail(2, `BSON field '${name}' value must be >= ${lowest}, actual value '${number}'`)
}

export function flagOption(body: Doc, name: string, otherwise = false): boolean {
  const value = own(body, name)
  if (value === undefined || value === null) return otherwise
  if (typeof value === 'boolean') return value
  return isNumber(value)
    ? toNumber(value) !== 0
    : fail(14, `BSON field '${name}' is the wrong type, expected type 'bool'`)
}

export function listOption(body: Doc, name: string): unknown[] | undefined {
  const value = own(body, name)
  if (value === undefined) return undefined
  return Array.isArray(value)
    ? value
    : fail(14, `BSON field '${name}' is the wrong type, expected type 'array'`)
}

export function docListOption(body: Doc, name: string): Doc[] {
  const list = listOption(body, name) ?? fail(40414, `BSON field '${name}' is missing but a required field`)
  return list.map((value) => (isDoc(value) ? value : fail(14, `BSON field '${name}' has to hold documents`)))
}

export function longOption(body: Doc, name: string): string {
  const value = own(body, name)
  return value instanceof Long ? value.toString() : String(toNumber(value))
}

/** Refuses every option that is set and not among the known ones: an ignored option is a fault found in production. */
export function refuseUnknown(body: Doc, where: string, known: ReadonlySet<string>): void {
  for (const name of Object.keys(body)) {
    if (known.has(name)) continue
    const value = own(body, name)
    if (value !== false && value !== null && value !== undefined) refuse(`${where}.${name}`)
  }
}

const collationNames = new Set(['locale', 'strength'])

/** Whether a command asks for the one collation we have, {locale: 'en', strength: 2}; any other is refused. */
export function foldOption(body: Doc): boolean {
  const collation = docOption(body, 'collation')
  if (!collation) return false
  const locale = own(collation, 'locale')
  if (locale === 'simple' && Object.keys(collation).length === 1) return false
  refuseUnknown(collation, 'collation', collationNames)
  const isKnown = locale === 'en' && toNumber(own(collation, 'strength')) === 2
  return isKnown || refuse("a collation other than {locale: 'en', strength: 2}")
}
