import { useQuery } from '@tanstack/react-query'
import { type JSX, lazy, Suspense, useState } from 'react'
import { Frame } from './layout/frame.tsx'
import { Loading, ProblemNotice } from './parts/notice.tsx'
import { api, asked } from './session/api.ts'
import { SessionProvider } from './session/session.tsx'
import { type Language, LanguageProvider } from './words/language.tsx'

const SignIn = lazy(async () => ({ default: (await import('./pages/sign-in/sign-in.tsx')).SignInPage }))
const SecondFactor = lazy(async () => ({
  default: (await import('./pages/sign-in/second-factor.tsx')).SecondFactorPage,
}))

const KEPT = 'language'

/** The language before signing in: what was chosen here before, else what the browser asks for. */
function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT)
  if (kept === 'nl' || kept === 'en') return kept
  return navigator.language.startsWith('en') ? 'en' : 'nl'
}

/** Who is nobody yet signs in; who is signed in gets the frame with the page of the address. */
export function App(): JSX.Element {
  const [chosen, setChosen] = useState<Language>(firstLanguage)
  const start = useQuery({ queryKey: ['start'], queryFn: () => asked(api.GET('/start')), staleTime: 60_000 })
  const choose = (lang: Language): void => {
    localStorage.setItem(KEPT, lang)
    setChosen(lang)
  }
  const alone = (part: JSX.Element): JSX.Element => (
    <LanguageProvider lang={chosen}>
      <main className="alone">{part}</main>
    </LanguageProvider>
  )
  return (
    <SessionProvider
      waiting={alone(<Loading />)}
      failed={(retry) => alone(<ProblemNotice cause={null} retry={retry} />)}
    >
      {(me) => {
        if (start.isError) return alone(<ProblemNotice cause={start.error} retry={() => void start.refetch()} />)
        if (!start.data) return alone(<Loading />)
        const { data } = start
        return (
          <LanguageProvider lang={me?.stage === 'full' ? me.lang : chosen}>
            <Suspense fallback={<Loading />}>
              {me === null && <SignIn start={data} choose={choose} />}
              {me !== null && me.stage !== 'full' && <SecondFactor start={data} me={me} />}
              {me?.stage === 'full' && <Frame start={data} />}
            </Suspense>
          </LanguageProvider>
        )
      }}
    </SessionProvider>
  )
}
