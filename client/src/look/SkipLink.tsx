import { useWords } from '../words/words.ts'

/** The first stop of the keyboard. Required by the supervising authority; landmarks alone do not do. */
export function SkipLink() {
  const { frame } = useWords()
  return (
    <a
      className="skip"
      href="#main"
      onClick={(event) => {
        event.preventDefault()
        document.getElementById('main')?.focus()
      }}
    >
      {frame.skip}
    </a>
  )
}
