import type { FeedbackFace } from '@lyktan/shared/sign-up-choices.ts'

/** From a deep frown to a wide smile. */
const mouths = {
  1: 'M13 29q7-9 14 0',
  2: 'M13 28q7-4 14 0',
  3: 'M13 27h14',
  4: 'M13 25q7 6 14 0',
  5: 'M11 23q9 13 18 0z',
} as const satisfies Record<FeedbackFace, string>

/** A face without colour of its own: the words beside it say what it means. */
export function FeedbackFaceDrawing({ face }: { readonly face: FeedbackFace }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle cx="20" cy="20" r="17" fill="none" stroke="currentColor" strokeWidth="2.4" />
      <circle cx="14" cy="16" r="2.2" fill="currentColor" />
      <circle cx="26" cy="16" r="2.2" fill="currentColor" />
      <path
        d={mouths[face]}
        fill={face === 5 ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
