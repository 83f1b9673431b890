import type { NameForm } from '../names/name-form.ts'
import type { NameMention } from './mentions.ts'

/** Mentions of names in one document that are taken for one person. */
export interface Person {
  /** The fullest form. */
  form: NameForm
  /** One form for each way of writing. */
  readonly forms: Map<string, NameForm>
  readonly mentions: NameMention[]
  /** BSNs and dates of birth that stand right behind a mention: two people of one name differ in them. */
  readonly anchors: Map<string, Set<string>>
  men: number
  women: number
}
