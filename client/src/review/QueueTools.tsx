import { Button } from '../look/Button.tsx'
import { useWords } from '../words/words.ts'
import { queueViews } from './queue-views.ts'
import type { Desk } from './use-desk.ts'

/** Parts of the queue, with how many are in each. A part that holds nothing is not offered. */
export function QueueViews({ desk }: { readonly desk: Desk }) {
  const words = useWords()
  const shown = queueViews.filter((view) => view === 'all' || view === desk.view || desk.counts[view] > 0)
  if (shown.length < 3 && desk.view === 'all') return null
  return (
    <ul className="row viewpick" role="list" aria-label={words.desk.show}>
      {shown.map((view) => (
        <li key={view}>
          <Button kind="sec" aria-pressed={desk.view === view} onClick={() => desk.showView(view)}>
            {words.desk.views[view]} <span className="num">{desk.counts[view]}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** From one page of a long list to the next. */
export function QueuePages({ desk }: { readonly desk: Desk }) {
  const words = useWords()
  const { page, pages } = desk.page
  const isEnd = page === pages - 1
  if (pages === 1 && !desk.queue.hasMore) return null
  return (
    <>
      <PageSteps desk={desk} />
      {isEnd && desk.queue.hasMore && (
        <p className="row">
          <span className="small muted">{words.desk.notAll}</span>
          <Button kind="sec" onClick={desk.fetchMore}>
            {words.desk.loadMore}
          </Button>
        </p>
      )}
    </>
  )
}

function PageSteps({ desk }: { readonly desk: Desk }) {
  const words = useWords()
  const { page, pages, first, last } = desk.page
  if (pages === 1) return null
  return (
    <nav className="row between queuepages" aria-label={words.desk.pages}>
      <Button kind="sec" icon="back" iconOnly disabled={page === 0} onClick={() => desk.showPage(page - 1)}>
        {words.desk.pageBefore}
      </Button>
      <p className="small num">{words.desk.pageSaid(first, last, desk.rows.length)}</p>
      <Button
        kind="sec"
        icon="forward"
        iconOnly
        disabled={page === pages - 1}
        onClick={() => desk.showPage(page + 1)}
      >
        {words.desk.pageAfter}
      </Button>
    </nav>
  )
}
