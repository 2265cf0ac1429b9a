import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run with one plain line that any reader can count: `N passed, N failed`, and `N skipped` where something was. */
export class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0
    let failed = errors.length
    let skipped = 0
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state)
      const failedHere = states.filter((state) => state === 'failed').length
      passed += states.filter((state) => state === 'passed').length
      skipped += states.filter((state) => state === 'skipped' || state === 'pending').length
      // A file that could not even begin fails as a whole, though none of its tests did.
      failed += failedHere === 0 && module.state() === 'failed' ? 1 : failedHere
    }
    process.on('exit', () => {
      process.stdout.write(
        `\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
      )
    })
  }
}
