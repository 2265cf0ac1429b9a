/** A nest of objects, far deeper than anything that a page of ours sends. */
export function deepNest(levels: number): unknown {
  let nest: unknown = 'bottom'
  for (let level = 0; level < levels; level += 1) nest = { a: nest }
  return nest
}

/** What no field of ours may hold, by name. */
export const badValues: readonly (readonly [name: string, value: unknown])[] = [
  ['nothing', null],
  ['a huge number', 1e99],
  ['a fraction', 0.5],
  ['a list', ['x', 'y']],
  ['an empty object', {}],
  ['a query operator', { $gt: '' }],
  ['a query by pattern', { $regex: '.*' }],
  ['a prototype', JSON.parse('{"__proto__": {"role": "admin"}}')],
  ['a long text', 'x'.repeat(20_000)],
  ['control characters', 'hej\u0000\u0007'],
  ['a bidi override', '\u202Egnirehtona'],
  ['half a character', '\uD800'],
  ['only invisible signs', '\u200B\u2060'],
  ['a deep nest', deepNest(40)],
]

/** Every way to spoil a right input: each field in turn, the whole, and one field too many. */
export function spoiled(
  right: Record<string, unknown>,
): readonly (readonly [name: string, input: unknown])[] {
  const fields = Object.keys(right).flatMap((field) =>
    badValues.map(([name, value]) => [`${field} is ${name}`, { ...right, [field]: value }] as const),
  )
  const missing = Object.keys(right).map((field) => {
    const { [field]: _left, ...rest } = right
    return [`${field} is missing`, rest] as const
  })
  const wholes = ([null, 'text', 42, [], deepNest(1500)] as const).map(
    (whole, index) => [`whole ${index}`, whole] as const,
  )
  return [...fields, ...missing, ...wholes, ['one field too many', { ...right, $where: 'sleep(1000)' }]]
}
