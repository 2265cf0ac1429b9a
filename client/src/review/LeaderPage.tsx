import { permits } from '@lyktan/shared/roles.ts'
import type { ComponentProps } from 'react'

import { useMe } from '../access/me.ts'
import { StaffPage } from '../look/StaffPage.tsx'
import { HostAlarm } from '../hosting/HostAlarm.tsx'
import { RuleAlarm } from '../rules/RuleAlarm.tsx'
import { TalkAlarm } from '../talks/TalkAlarm.tsx'
import { FilterAlarm } from './FilterAlarm.tsx'
import { GivenNote } from './GivenNote.tsx'
import { RungAlarm } from './RungAlarm.tsx'

/** A page of the staff where the alarm can be heard, by those whom it concerns. */
export function LeaderPage({ children, ...frame }: ComponentProps<typeof StaffPage>) {
  const me = useMe()
  const hearsAlarm = me.state === 'signed-in' && permits(me.me.role, 'read-queue')
  return (
    <StaffPage {...frame}>
      {hearsAlarm && <RungAlarm />}
      {hearsAlarm && <GivenNote />}
      {hearsAlarm && <FilterAlarm />}
      {hearsAlarm && <TalkAlarm />}
      {hearsAlarm && <HostAlarm />}
      {me.state === 'signed-in' && permits(me.me.role, 'manage-rules') && <RuleAlarm />}
      {children}
    </StaffPage>
  )
}
