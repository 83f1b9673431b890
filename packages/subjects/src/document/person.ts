import type { NameForm } from '../names/name-form.ts'
import type { NameMention } from './mentions.ts'

/** Mentions of names in one document that are taken for one person. */
export interface Person {
  /** The fullest form. */
  form: NameForm
  /** One form for each way of writing. */
  readonly forms: Map<string, NameForm>
  readonly mentions: NameMention[]
  /** Where the first of them stands. */
  first: number
  /** How many of them are one bare name. */
  single: number
  /** What they say of the generation, each of a whole name. */
  readonly generations: Set<'old' | 'young'>
  /** Called a child, or given the age of one. */
  young: boolean
  /** BSNs and dates of birth that stand right behind a mention: two people of one name differ in them. */
  readonly anchors: Map<string, Set<string>>
  men: number
  women: number
}
