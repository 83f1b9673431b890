import type { JSX, ReactNode } from 'react'
import { Link as RouteLink } from 'wouter'

/** A link to a page of the console. */
export function Link({
  to,
  children,
  button = false,
}: {
  to: string
  children: ReactNode
  button?: boolean
}): JSX.Element {
  return (
    <RouteLink href={to} className={button ? 'nl-button nl-button--secondary' : 'nl-link'}>
      {children}
    </RouteLink>
  )
}

/** A link to a file that the server makes. */
export function Download({
  href,
  children,
  button = true,
}: {
  href: string
  children: ReactNode
  button?: boolean
}): JSX.Element {
  return (
    <a href={`/api/v1${href}`} download className={button ? 'nl-button nl-button--secondary' : 'nl-link'}>
      {children}
    </a>
  )
}
