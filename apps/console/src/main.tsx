import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './style/style.css'
import { Broken } from './layout/broken.tsx'
import { App } from './app.tsx'
import { ApiProblem, onSessionEnd } from './session/api.ts'
import { ME } from './session/session.tsx'

const client: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // A refusal stays one; only a server that is not there is asked again.
      retry: (failures, cause) => failures < 2 && !(cause instanceof ApiProblem && cause.status < 500),
      staleTime: 10_000,
    },
  },
})

// The session ended: whoever it was signs in again and finds the page and what was typed as it was.
onSessionEnd(() => client.setQueryData(ME, null))

const place = document.getElementById('console')
if (place)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Broken>
          <App />
        </Broken>
      </QueryClientProvider>
    </StrictMode>,
  )
