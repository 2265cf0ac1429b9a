import { useEffect, useEffectEvent } from 'react'

import { hear } from '../connection/socket.ts'
import { announce } from '../look/announce.ts'
import { useWords } from '../words/words.ts'

/** Says that a rule suddenly fires more, as soon as it is known. */
export function useAlarms(onAlarm: () => void): void {
  const { rulePrecision } = useWords()
  const alarmed = useEffectEvent((filter: string, rule: string) => {
    announce('alert', rulePrecision.alarmed(`${filter}, ${rule}`))
    onAlarm()
  })
  useEffect(() => hear('rules:alarmed', ({ filter, rule }) => alarmed(filter, rule)), [])
}
