import type { ContactView } from '@lyktan/shared/concerns.ts'

import { Card } from '../look/Card.tsx'
import { Chip } from '../look/Chip.tsx'
import { useTelling } from '../review/use-telling.ts'
import { dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'

/** The municipality's own numbers, each with the day on which it was checked. */
export function Numbers({ contacts }: { readonly contacts: readonly ContactView[] }) {
  const { concerns } = useWords()
  return (
    <Card title={concerns.numbers}>
      {contacts.length === 0 ? <p>{concerns.noNumbers}</p> : <NumberList contacts={contacts} />}
    </Card>
  )
}

export function NumberList({ contacts }: { readonly contacts: readonly ContactView[] }) {
  const { concerns } = useWords()
  const telling = useTelling()
  return (
    <ul className="numbers" role="list">
      {contacts.map(({ kind, name, phone, hours, checkedOn, isOld }) => (
        <li key={phone + name} className="stack-s">
          <p>
            <span className="b">{name}</span>{' '}
            <a className="tel num" href={`tel:${phone.replaceAll(/[ -]/g, '')}`}>
              {phone}
            </a>
          </p>
          <p className="small muted">
            {concerns.kinds[kind]}, {hours}, {concerns.checked(dayName(`${checkedOn}T12:00:00Z`, telling))}
          </p>
          {isOld && (
            <p>
              <Chip tone="warn" icon="warning">
                {concerns.old}
              </Chip>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
