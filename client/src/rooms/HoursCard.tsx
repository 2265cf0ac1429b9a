import type { RoomView, WeeklyHours } from '@lyktan/shared/rooms.ts'

import { Card } from '../look/Card.tsx'
import { weekdayName } from '../words/times.ts'
import type { Telling } from '../words/times.ts'
import { useWords } from '../words/words.ts'

/** When the rooms are open in an ordinary week. */
export function HoursCard({
  rooms,
  telling,
}: {
  readonly rooms: readonly RoomView[]
  readonly telling: Telling
}) {
  const words = useWords().rooms
  return (
    <Card title={words.hours} quiet>
      <dl className="kv">
        {rooms.map((room) => (
          <div className="hoursrow" key={room.id}>
            <dt>{room.name}</dt>
            <dd>
              {room.hours.length === 0
                ? words.noHours
                : room.hours.map((hours) => (
                    <span className="hoursline" key={`${hours.weekday}${hours.from}`}>
                      {line(hours, telling)}
                    </span>
                  ))}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

// 1 January 2024 was a Monday, so the day of that month is the number of the weekday.
const line = ({ weekday, from, to }: WeeklyHours, telling: Telling) =>
  `${weekdayName(`2024-01-0${weekday}T12:00:00Z`, telling)} ${from}–${to}`
