import type { Answers } from '@lyktan/shared/commands.ts'

import { ask } from '../connection/ask.ts'
import { useAnswer } from '../connection/use-answer.ts'
import type { Reading } from '../connection/use-answer.ts'

/** Who of the adults is on duty, asked when somebody wants to hand something to one of them. */
export const useColleagues = (): Reading<Answers['shift:view']> => useAnswer(() => ask('shift:view', {}))
