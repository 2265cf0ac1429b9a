import type { ComponentProps, ReactNode } from 'react'
import { Link } from 'wouter'

import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'

type ButtonKind = 'main' | 'sec' | 'quiet' | 'bad' | 'bad-o' | 'good' | 'pop' | 'ghost'

interface ButtonLook {
  readonly kind?: ButtonKind
  readonly big?: boolean
  readonly icon?: IconName
  /** Shows the icon alone; the words are still read aloud. */
  readonly iconOnly?: boolean
  readonly children: ReactNode
  readonly className?: string
}

const classes = ({ kind = 'main', big, iconOnly, className }: ButtonLook) =>
  ['btn', kind !== 'main' && kind, big && 'big', iconOnly && 'icon', className].filter(Boolean).join(' ')

function Inside({ icon, iconOnly, children }: ButtonLook) {
  return (
    <>
      {icon && <Icon name={icon} flip={icon === 'leave' || icon === 'send' || icon === 'back'} />}
      {iconOnly ? <span className="vh">{children}</span> : children}
    </>
  )
}

/** Something happens here. `disabled` is rarely right: rather answer with what is missing. */
export function Button(props: ButtonLook & ComponentProps<'button'>) {
  const { kind: _kind, big: _big, icon: _icon, iconOnly: _iconOnly, ...rest } = props
  return (
    <button type="button" {...rest} className={classes(props)}>
      <Inside {...props} />
    </button>
  )
}

/** Leads to another page of ours. */
export function LinkButton(props: ButtonLook & { readonly href: string; readonly onClick?: () => void }) {
  return (
    <Link href={props.href} className={classes(props)} {...(props.onClick && { onClick: props.onClick })}>
      <Inside {...props} />
    </Link>
  )
}
