import { useQuery } from '@tanstack/react-query'
import { type JSX, useEffect, useRef } from 'react'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/page.tsx'
import { api, asked, type Schemas } from '../../session/api.ts'
import { useLanguage, useWords } from '../../words/language.tsx'
import { peopleWords } from './people-words.ts'

type Block = Schemas['Letter']['blocks'][number]

/** The letter to one person, under the pseudonym. */
export function LetterPreview({
  caseId,
  person,
  close,
}: {
  caseId: string
  person: { readonly id: string }
  close: () => void
}): JSX.Element {
  const p = useWords(peopleWords)
  const lang = useLanguage()
  const params = { path: { id: caseId }, query: { lang, person: person.id } }
  const letter = useQuery({
    queryKey: ['case', caseId, 'part', 'letter', lang, person.id],
    queryFn: () => asked(api.GET('/cases/{id}/letter-preview', { params })),
  })
  const box = useRef<HTMLDivElement>(null)
  // It opens above the list: who pressed a button further down must get to see it.
  useEffect(() => {
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <div ref={box} tabIndex={-1}>
      <Section title={p.previewTitle}>
        <Answer of={letter}>
          {(data) => (
            <div className="letter" lang={data.lang}>
              <p className="letter__sender">{data.head.sender.join('\n')}</p>
              <p className="letter__dated">{[data.head.dated, data.head.reference].filter(Boolean).join('\n')}</p>
              <p>
                <strong>{data.subject}</strong>
              </p>
              {data.blocks.map((block) => (
                <BlockView key={'text' in block ? block.text : block.items.join()} block={block} />
              ))}
            </div>
          )}
        </Answer>
        <div className="buttons">
          <Button onPress={close}>{p.closePreview}</Button>
        </div>
      </Section>
    </div>
  )
}

function BlockView({ block }: { block: Block }): JSX.Element {
  if (block.kind === 'list')
    return (
      <ul>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )
  return block.kind === 'heading' ? <h3>{block.text}</h3> : <p>{block.text}</p>
}
