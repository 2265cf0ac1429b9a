import type { Severity } from '@lyktan/shared/findings.ts'

import { Chip } from '../look/Chip.tsx'
import type { IconName } from '../look/icons.ts'
import { useWords } from '../words/words.ts'

const looks: Readonly<
  Record<Severity, { readonly tone: 'bad' | 'warn' | 'brand'; readonly icon: IconName }>
> = {
  crisis: { tone: 'bad', icon: 'warning' },
  high: { tone: 'warn', icon: 'flag' },
  normal: { tone: 'brand', icon: 'info' },
}

/** How grave, by icon and word; colour never stands alone. */
export function SeverityChip({ severity }: { readonly severity: Severity }) {
  const { review } = useWords()
  return <Chip {...looks[severity]}>{review.severity[severity]}</Chip>
}
