import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ageBands } from '@lyktan/shared/age-bands.ts'
import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import { roles } from '@lyktan/shared/roles.ts'
import type { Role } from '@lyktan/shared/roles.ts'
import { z } from 'zod'

/** Whom to be in a demo, and with which cards to come in: `demo.json`, for its owner alone. */
export interface DemoFile {
  readonly url: string
  readonly accounts: readonly { readonly role: Role; readonly nickname: string; readonly password: string }[]
  readonly invitations: readonly { readonly code: string; readonly ageBand: AgeBand }[]
}

const fileName = 'demo.json'
const schema: z.ZodType<DemoFile> = z.object({
  url: z.string(),
  accounts: z.array(z.object({ role: z.enum(roles), nickname: z.string(), password: z.string() })).min(1),
  invitations: z.array(z.object({ code: z.string(), ageBand: z.enum(ageBands) })).min(1),
})

/** What an earlier start wrote; null when there is nothing, or nothing that can be used. */
export async function readDemoFile(folder: string): Promise<DemoFile | null> {
  try {
    return schema.parse(JSON.parse(await readFile(join(folder, fileName), 'utf8')))
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (isMissing || error instanceof SyntaxError || error instanceof z.ZodError) return null
    throw error
  }
}

/** Written beside and moved into place, so that nobody reads half of it. */
export async function writeDemoFile(folder: string, demo: DemoFile): Promise<void> {
  const beside = join(folder, `${fileName}.new`)
  await writeFile(beside, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 })
  await rename(beside, join(folder, fileName))
}
