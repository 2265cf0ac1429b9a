import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { checkSync } from 'recheck'
import { describe, expect, test } from 'vitest'

// The search in JavaScript, which runs anywhere.
process.env.RECHECK_BACKEND = 'pure'

const moderation = fileURLToPath(new URL('../../moderation', import.meta.url))

/** An expression as it stands in a file: after what a value can stand after, and before what can follow one. */
const literal =
  /(?<=(?:[=(,:!&|?[{}]|return)\s{0,20})\/(?![*/])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.){0,400}\]){1,2000})\/([dgimsuvy]{0,5})(?=\s{0,20}[.,;)\]}\n:?&|])/g

function literalsIn(source: string): { source: string; flags: string }[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
  return [...code.matchAll(literal)].map(([, body = '', flags = '']) => ({ source: body, flags }))
}

/** Expressions that are put together when a file of ours is loaded. */
async function expressionsMade(): Promise<{ source: string; flags: string }[]> {
  const made: { source: string; flags: string }[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct: (target, given: [string, string?]) => {
      const expression = Reflect.construct(target, given)
      const caller = new Error().stack?.split('\n')[2] ?? ''
      if (caller.includes('/moderation/') && !caller.includes('node_modules/'))
        made.push({ source: expression.source, flags: expression.flags })
      return expression
    },
  })
  try {
    await import('@lyktan/moderation/screen.ts')
    await import('@lyktan/moderation/nickname.ts')
  } finally {
    globalThis.RegExp = original
  }
  return made
}

const files = readdirSync(moderation, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.includes('node_modules'),
)
const written = files.flatMap((file) =>
  literalsIn(readFileSync(join(moderation, file), 'utf8')).map((one) => ({ ...one, file })),
)
const made = (await expressionsMade()).map((one) => ({ ...one, file: 'put together' }))

/** What cannot be worked out by an automaton is attacked for this long. */
const options = { timeout: 120_000, attackLimit: 200_000, maxIteration: 2 }

describe('an expression takes time in step with the length of the text', () => {
  test('and none of them escapes the search', () => {
    const all = files.flatMap(
      (file) => readFileSync(join(moderation, file), 'utf8').match(/\/[gimsuvy]{1,4}(?=[\s.,;)\]])/g) ?? [],
    )

    expect(written.length).toBeGreaterThanOrEqual(all.length)
    expect(made.length).toBeGreaterThan(0)
  })

  test.each([...written, ...made])('$file: $source', { timeout: 180_000 }, ({ source, flags }) => {
    const { status } = checkSync(source, flags, options)

    expect(status).toBe('safe')
  })
})
