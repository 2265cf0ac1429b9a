import { useEffect, useState } from 'react'

import { useWords } from '../words/words.ts'
import { Button } from './Button.tsx'

const shownAfterMs = 400
const slowAfterMs = 8000

/** Nothing at first, then "Hämtar …", then an offer to try again: by loading anew unless told how. */
export function Loading({ retry }: { readonly retry?: () => void }) {
  const { frame } = useWords()
  const [waited, setWaited] = useState<'little' | 'some' | 'long'>('little')
  useEffect(() => {
    const some = setTimeout(() => setWaited('some'), shownAfterMs)
    const long = setTimeout(() => setWaited('long'), slowAfterMs)
    return () => {
      clearTimeout(some)
      clearTimeout(long)
    }
  }, [])
  return (
    <div className="loading stack-s" aria-busy="true">
      <output>{waited === 'little' ? '' : frame.loading}</output>
      {waited === 'long' && (
        <p className="row">
          {frame.slow}{' '}
          <Button kind="sec" onClick={retry ?? (() => location.reload())}>
            {frame.tryAgain}
          </Button>
        </p>
      )}
    </div>
  )
}
