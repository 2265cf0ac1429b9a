import type { Mood } from '@lyktan/shared/live-choices.ts'

const mouths: Readonly<Record<Mood, string>> = {
  great: 'M11 22c2 6 5 8 9 8s7-2 9-8z',
  good: 'M12 24q8 6 16 0',
  'so-so': 'M13 26h14',
  low: 'M13 28q7-4 14 0',
  heavy: 'M12 29q8-7 16 0',
}

/** A face, beside its word: never read aloud. */
export function MoodFace({ mood }: { readonly mood: Mood }) {
  return (
    <svg className={`face ${mood}`} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle cx="20" cy="20" r="18" />
      <path className="eyes" d="M14 15v2M26 15v2" />
      <path className={mood === 'great' ? 'mouth full' : 'mouth'} d={mouths[mood]} />
    </svg>
  )
}
