import { BarePage } from '../look/BarePage.tsx'
import { Button, LinkButton } from '../look/Button.tsx'
import { Note } from '../look/Note.tsx'
import { useLiveWords } from './live-words.ts'

interface LiveWaitingProps {
  readonly title: string
  /** Why it does not come, in words; with a way to try again where that may help. */
  readonly fault?: string
  readonly retry?: () => void
}

/** The session's shape, in grey, until it comes; or why it does not. */
export function LiveWaiting({ title, fault, retry }: LiveWaitingProps) {
  const words = useLiveWords()
  return (
    <BarePage title={title} fixed>
      <div className="chatpage livepage">
        <main id="main" className="chat" tabIndex={-1}>
          <h1 className="vh">{title}</h1>
          {fault === undefined ? (
            <div className="skeletonlist" aria-busy="true">
              <p className="vh">{words.loading}</p>
              {[1, 2, 3, 4, 5].map((row) => (
                <div className="skeletonrow" key={row} />
              ))}
            </div>
          ) : (
            <Note tone="warn">
              <p>{fault}</p>
              <p className="row">
                {retry && (
                  <Button kind="sec" onClick={retry}>
                    {words.tryAgain}
                  </Button>
                )}
                <LinkButton kind="quiet" href="/traffar">
                  {words.toAll}
                </LinkButton>
              </p>
            </Note>
          )}
        </main>
      </div>
    </BarePage>
  )
}
