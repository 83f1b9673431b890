import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type JSX, type ReactNode, Suspense } from 'react'
import { Link, Redirect, Route, Switch, useLocation } from 'wouter'
import { Loading } from '../parts/notice.tsx'
import { NotThere } from '../parts/not-there.tsx'
import { api, asked, type Schemas } from '../session/api.ts'
import { forgetDrafts } from '../session/draft.ts'
import { ME, useMe } from '../session/session.tsx'
import { useLanguage, useWords } from '../words/language.tsx'
import { Broken } from './broken.tsx'
import { Navigation } from './navigation.tsx'
import { PAGES } from './pages.ts'
import { words } from './words.ts'

/** The bar at the top, the menu and the page that the address names. */
export function Frame({ start }: { start: Schemas['Start'] }): JSX.Element {
  const me = useMe()
  const [path] = useLocation()
  const w = useWords(words)
  return (
    <>
      <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#content">
        {w.skip}
      </a>
      <Masthead organisation={start.organisation} below={start.demo ? w.demo : null}>
        <LanguageButton />
        <Link href="/account">{me.account.name}</Link>
        <SignOut />
      </Masthead>
      <div className="frame">
        <Navigation />
        <main className="main" id="content" tabIndex={-1}>
          <Broken path={path}>
            <Suspense fallback={<Loading />}>
              <Switch>
                {!me.permissions.includes('overview.read') && (
                  <Route path="/">
                    <Redirect to="/report" />
                  </Route>
                )}
                {PAGES.map(({ path: pattern, needs, screen: Screen }) => (
                  <Route key={pattern} path={pattern}>
                    {(params) =>
                      needs === null || me.permissions.includes(needs) ? <Screen params={params} /> : <NotThere />
                    }
                  </Route>
                ))}
                <Route>
                  <NotThere />
                </Route>
              </Switch>
            </Suspense>
          </Broken>
        </main>
      </div>
    </>
  )
}

export function Masthead({
  organisation,
  below = null,
  children,
}: {
  organisation: string
  /** A line under the bar. */
  below?: string | null
  children?: ReactNode
}): JSX.Element {
  return (
    <header className="masthead">
      <div className="masthead__inner">
        <Link href="/" className="masthead__name">
          Sluiswacht
        </Link>
        <span className="masthead__org">{organisation}</span>
        <div className="masthead__tools">{children}</div>
      </div>
      {below !== null && <p className="demo-band">{below}</p>}
    </header>
  )
}

function LanguageButton(): JSX.Element {
  const lang = useLanguage()
  const other = lang === 'nl' ? 'en' : 'nl'
  const w = useWords(words)
  const client = useQueryClient()
  const choose = useMutation({
    mutationFn: () => asked(api.PUT('/me/language', { body: { lang: other } })),
    onSuccess: (me) => client.setQueryData(ME, me),
  })
  return (
    <button type="button" className="masthead__button" lang={other} onClick={() => choose.mutate()}>
      {w.other}
    </button>
  )
}

function SignOut(): JSX.Element {
  const w = useWords(words)
  const client = useQueryClient()
  const leave = useMutation({
    mutationFn: () => asked(api.POST('/logout')),
    onSuccess: () => {
      forgetDrafts()
      client.clear()
      window.location.assign('/')
    },
  })
  return (
    <button type="button" className="masthead__button" onClick={() => leave.mutate()}>
      {w.signOut}
    </button>
  )
}
