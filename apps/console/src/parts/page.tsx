import { createElement, type JSX, type ReactNode, useEffect, useRef } from 'react'

/**
 * A page: its heading takes the focus when the page opens, so that a screen reader says where one is, and gives the
 * browser tab its name.
 */
export function Page({
  title,
  above,
  lead,
  children,
}: {
  title: string
  above?: ReactNode
  lead?: ReactNode
  children: ReactNode
}): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  useEffect(() => {
    document.title = `${title} · Sluiswacht`
  }, [title])
  return (
    <>
      {above !== undefined && <div className="above">{above}</div>}
      <h1 className="nl-heading nl-heading--level-1" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </>
  )
}

export function Section({
  title,
  level = 2,
  children,
  id,
}: {
  title: string
  level?: 2 | 3
  children: ReactNode
  id?: string
}): JSX.Element {
  return (
    <section className="section" id={id}>
      <Heading level={level}>{title}</Heading>
      {children}
    </section>
  )
}

/** A heading below the title of the page. */
export function Heading({ level, children }: { level: 2 | 3 | 4; children: ReactNode }): JSX.Element {
  return createElement(
    `h${level}`,
    { className: `nl-heading nl-heading--level-${level === 2 ? 3 : level + 1}` },
    children,
  )
}

export function Text({ children, quiet = false }: { children: ReactNode; quiet?: boolean }): JSX.Element {
  return <p className={quiet ? 'nl-paragraph quiet' : 'nl-paragraph'}>{children}</p>
}

/** A box that belongs together. */
export function Card({
  children,
  tone = 'plain',
}: {
  children: ReactNode
  tone?: 'plain' | 'accent' | 'warn' | 'ok'
}): JSX.Element {
  return <div className={`card card--${tone}`}>{children}</div>
}
