import { problems } from '@lyktan/shared/problems.ts'
import type { Problem } from '@lyktan/shared/problems.ts'

/** No answer came: told in the same form as any other refusal, so that nobody needs a catch. */
export const unavailable: Problem = {
  type: 'about:blank',
  title: problems.unavailable.title,
  status: problems.unavailable.status,
  code: 'unavailable',
  callId: '',
}
