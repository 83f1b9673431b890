import { useQueryClient } from '@tanstack/react-query'
import { type JSX, useEffect, useState } from 'react'
import type { Schemas } from '../../session/api.ts'
import { useFormats } from '../../words/format.ts'
import { fill, useWords } from '../../words/language.tsx'
import { words } from './words.ts'

type Progress = Schemas['InquiryProgress']

/** How far an inquiry is, as the server tells while it runs (server-sent events). */
export function LiveProgress({ id, first }: { id: string; first: Progress }): JSX.Element | null {
  const [progress, setProgress] = useState(first)
  const client = useQueryClient()
  const w = useWords(words)
  const { number } = useFormats()
  const running = first.state === 'running'
  useEffect(() => {
    if (!running) return undefined
    const source = new EventSource(`/api/v1/inquiries/${id}/events`)
    source.addEventListener('progress', (event) => {
      const now = JSON.parse((event as MessageEvent<string>).data) as Progress
      setProgress(now)
      if (now.state === 'running') return
      source.close()
      void client.invalidateQueries({ queryKey: ['inquiry', id] })
    })
    return () => source.close()
  }, [id, running, client])
  if (progress.state !== 'running') return null
  const left = progress.secondsLeft
  return (
    <div className="card card--accent">
      <p>
        <label htmlFor="progress">
          {fill(w.progress, { files: number(progress.files), total: number(progress.filesTotal) })}
        </label>
      </p>
      <progress
        id="progress"
        className="progress"
        value={progress.files}
        max={Math.max(progress.filesTotal, progress.files, 1)}
      />
      <p className="quiet">
        {progress.filesPerSecond !== null && fill(w.speed, { n: number(Math.round(progress.filesPerSecond)) })}
        {left !== null && `, ${left < 60 ? w.leftSoon : fill(w.left, { n: number(Math.ceil(left / 60)) })}`}
      </p>
    </div>
  )
}
