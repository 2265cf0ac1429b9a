import type { Config } from '../config.ts'

/** Where somebody sees and ends what she has chosen. */
export const ownPage = (config: Config): string =>
  `${config.publicUrl ?? `http://localhost:${config.port}`}/jag`
