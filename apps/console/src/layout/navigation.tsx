import { type JSX, useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useMe } from '../session/session.tsx'
import { useWords } from '../words/language.tsx'
import { PAGES, type PageRoute } from './pages.ts'
import { words } from './words.ts'

const GROUPS = ['work', 'account_for', 'watch', 'manage'] as const

/** The menu: only what somebody may see. On a narrow screen it folds under a button. */
export function Navigation(): JSX.Element {
  const { permissions } = useMe()
  const [path] = useLocation()
  const [open, setOpen] = useState(false)
  const w = useWords(words)
  useEffect(() => setOpen(false), [path])
  const mine = PAGES.filter(({ menu, needs }) => menu && (needs === null || permissions.includes(needs)))
  const current = currentOf(mine, path)
  return (
    <nav className="side" aria-label={w.navigation}>
      <div className="side__inner">
        <button type="button" className="menu-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? '▾' : '▸'} {w.menu}
          {current?.menu ? `: ${w[current.menu.word]}` : ''}
        </button>
        <div className="side__list" data-open={open}>
          {GROUPS.map((group) => {
            const pages = mine.filter(({ menu }) => menu?.group === group)
            if (pages.length === 0) return null
            return (
              <div key={group}>
                <p className="side__group" id={`menu-${group}`}>
                  {w[group]}
                </p>
                <ul aria-labelledby={`menu-${group}`}>
                  {pages.map((page) => (
                    <li key={page.path}>
                      <Link href={page.path} aria-current={page === current ? 'page' : undefined}>
                        {page.menu && w[page.menu.word]}
                      </Link>
                    </li>
                  ))}
                </ul>
              </div>
            )
          })}
        </div>
      </div>
    </nav>
  )
}

/** The page of the menu under which a path lies: the longest that it begins with. */
function currentOf(pages: readonly PageRoute[], path: string): PageRoute | undefined {
  return pages
    .filter((page) => path === page.path || (page.path !== '/' && path.startsWith(`${page.path}/`)))
    .toSorted((one, other) => other.path.length - one.path.length)[0]
}
