import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { StartFault } from '../operations/start-fault.ts'

/** @throws StartFault when the pages are not built yet */
export function pagesIn(folder: string): string {
  if (existsSync(join(folder, 'app.html'))) return folder
  throw new StartFault('The pages are not built yet. Run `npm run build`, or `npm start`, which builds them.')
}
