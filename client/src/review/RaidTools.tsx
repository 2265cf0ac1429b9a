import { Chip } from '../look/Chip.tsx'
import { clockTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { RaidSheet } from './RaidSheet.tsx'
import type { Desk } from './use-desk.ts'
import { useTelling } from './use-telling.ts'
import { useWaves } from './use-waves.ts'
import type { OpenWaves } from './use-waves.ts'
import { WaveCard } from './WaveCard.tsx'
import { isOn, onDesk } from './waves.state.ts'

/** Waves that wait, brakes that are on, and the sheet from which both are begun. */
export function RaidTools({ desk }: { readonly desk: Desk }) {
  const { raids } = useWords()
  const telling = useTelling()
  const waves = useWaves()
  const brakes = [...waves.waves.brakes.values()].filter((brake) => isOn(brake, desk.now))
  return (
    <>
      {brakes.map((brake) => (
        <p key={brake.roomId}>
          <Chip tone="warn" icon="clock">
            {raids.brakeIn(roomNameOf(brake.roomId, desk, waves), clockTime(brake.until, telling))}
          </Chip>
        </p>
      ))}
      {onDesk(waves.waves).map((wave) => (
        <WaveCard key={wave.id} wave={wave} told={waves.told} canAct={desk.canAct} />
      ))}
      {desk.sheet === 'raid' && (
        <RaidSheet open={waves} now={desk.now} onClose={() => desk.openSheet(null)} />
      )}
    </>
  )
}

/** A brake knows only its room's id: its name is known from what waits there. */
function roomNameOf(roomId: string, desk: Desk, { waves }: OpenWaves): string {
  const wave = [...waves.waves.values()].find((one) => one.roomId === roomId)
  const row = desk.rows.find((one) => one.roomId === roomId)
  return wave?.roomName ?? row?.roomName ?? ''
}
