/**
 * Refuses a release whose help lines nobody has called of late: `node scripts/check-help.ts [ISO day]`. Without a day it is that of the last
 * commit, so that the same commit is judged in the same way whenever it is checked.
 */
import { spawnSync } from 'node:child_process'

import { releaseFaults } from '../client/src/help/resources.ts'

const day =
  process.argv[2] ?? spawnSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8' }).stdout?.trim()

if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
  process.stderr.write(
    'No commit to take the day from: give it, as in `node scripts/check-help.ts 2026-11-22`.\n',
  )
  process.exit(1)
}
const faults = releaseFaults(day)
if (faults.length > 0) {
  process.stderr.write(
    `Help lines, seen from ${day}: ${faults.join('; ')}. Call them, then write the day in client/src/help/resources.ts.\n`,
  )
  process.exit(1)
}
