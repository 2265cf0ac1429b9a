import { defineConfig } from 'vitest/config'

import { PlainReporter } from './scripts/plain-reporter.ts'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    typecheck: { enabled: false },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default', new PlainReporter()],
  },
})
