import { useEffect } from 'react'

/** Puts a word before the tab's title while something rings, and takes it away again. */
export function useWordInTitle(isOn: boolean, word: string): void {
  useEffect(() => {
    if (!isOn) return
    const usual = document.title
    document.title = `${word} ${usual}`
    return () => {
      if (document.title === `${word} ${usual}`) document.title = usual
    }
  }, [isOn, word])
}
