import type { Timer } from '../timers.ts'
import { countQuizzes, weedQuizzes } from './count-quizzes.ts'
import { tellQuiz } from './tell-quiz.ts'

/** What happens by itself around a quiz. */
export const quizTimers: readonly Timer[] = [
  { name: 'tell quiz', everySeconds: 0.5, by: 'each process', run: tellQuiz },
  { name: 'count quizzes', everySeconds: 30, by: 'one process', run: countQuizzes },
  { name: 'weed quizzes', everySeconds: 3600, by: 'one process', run: weedQuizzes },
]
