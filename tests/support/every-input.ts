import { z } from 'zod'

/** What fills the fields of an input that somebody makes up: ids to point at, and the words that she wants to get across. */
export interface Fillings {
  readonly ids: readonly string[]
  readonly words: string
  readonly freshId: () => string
}

interface Shape {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly allOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly minimum?: number
}

/** Of more than these an even sample is taken. */
const inputsMax = 150

/** Inputs of every kind that a schema takes: every id in every place, every choice, and the words wherever words fit. */
export function everyInput(schema: z.ZodType, fillings: Fillings): readonly unknown[] {
  const shape: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return valuesOf(shape as Shape, '', fillings)
}

function valuesOf(shape: Shape, name: string, fillings: Fillings): readonly unknown[] {
  if (shape.const !== undefined) return [shape.const]
  const branches = shape.anyOf ?? shape.oneOf
  if (branches !== undefined) return branches.flatMap((branch) => valuesOf(branch, name, fillings))
  return shape.enum ?? plainValuesOf(shape, name, fillings)
}

function plainValuesOf(shape: Shape, name: string, fillings: Fillings): readonly unknown[] {
  const { type } = shape
  if (type === 'object') return objectsOf(shape.properties ?? {}, fillings)
  if (type === 'array') return valuesOf(shape.items ?? {}, name, fillings).map((value) => [value])
  if (type === 'integer' || type === 'number') return [Math.max(shape.minimum ?? 0, 0)]
  if (type === 'boolean') return [true, false]
  return type === 'null' ? [null] : textsOf(shape, name, fillings)
}

function textsOf(shape: Shape, name: string, { ids, words, freshId }: Fillings): readonly unknown[] {
  if (name === 'clientId') return [freshId()]
  const isId = shape.pattern !== undefined || (shape.allOf ?? []).some(({ pattern }) => pattern !== undefined)
  return isId ? ids : [words]
}

function objectsOf(
  properties: Readonly<Record<string, Shape>>,
  fillings: Fillings,
): readonly Record<string, unknown>[] {
  return Object.entries(properties).reduce<readonly Record<string, unknown>[]>(
    (objects, [name, shape]) =>
      sampleOf(
        objects.flatMap((object) =>
          valuesOf(shape, name, fillings).map((value) => ({
            ...object,
            [name]: name === 'clientId' ? fillings.freshId() : value,
          })),
        ),
      ),
    [{}],
  )
}

function sampleOf<Value>(all: readonly Value[]): readonly Value[] {
  const step = all.length / inputsMax
  return step <= 1
    ? all
    : all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
}
