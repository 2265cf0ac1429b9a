import { Component } from 'react'
import type { ReactNode } from 'react'

import { useWords } from '../words/words.ts'
import { Button } from './Button.tsx'
import { Page } from './Page.tsx'

interface BoundaryProps {
  /** Where the reader is: going elsewhere is a new try. */
  readonly at: string
  readonly children: ReactNode
}

interface BoundaryState {
  readonly broken: boolean
  readonly at: string
}

/** Catches a page that cannot be drawn or fetched, and says so instead of showing nothing. */
export class BrokenBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { broken: false, at: this.props.at }

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { broken: true }
  }

  static getDerivedStateFromProps({ at }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return at === state.at ? null : { broken: false, at }
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children
  }
}

function BrokenPage() {
  const { frame } = useWords()
  return (
    <Page title={frame.brokenTitle} width="text">
      <h1>{frame.brokenTitle}</h1>
      <p>{frame.broken}</p>
      <p>
        <Button onClick={() => location.reload()}>{frame.tryAgain}</Button>
      </p>
    </Page>
  )
}
