import type { components, paths } from '../../apps/console/src/generated/api.ts'

export type Method = 'get' | 'post' | 'put' | 'delete'
export type Problem = components['schemas']['Problem']

type WithoutQuery<Path extends string> = Path extends `${infer Before}?${string}` ? Before : Path
type Split<Path extends string> = Path extends `${infer First}/${infer Rest}` ? [First, ...Split<Rest>] : [Path]

/** Whether an address such as `/cases/${id}/people` is one of a path of the API such as `/cases/{id}/people`. */
type Fits<Address, Path> = Address extends [infer One, ...infer Ones]
  ? Path extends [infer Other, ...infer Others]
    ? Other extends `{${string}}`
      ? Fits<Ones, Others>
      : One extends Other
        ? Fits<Ones, Others>
        : false
    : false
  : Path extends []
    ? true
    : false

type PathOf<Address extends string> = {
  [Path in keyof paths]: Fits<Split<WithoutQuery<Address>>, Split<Path>> extends true ? Path : never
}[keyof paths]

type Given<Operation> = Operation extends { responses: infer Answers }
  ? {
      [Status in keyof Answers & (200 | 201)]: Answers[Status] extends { content: { 'application/json': infer Json } }
        ? Json
        : never
    }[keyof Answers & (200 | 201)]
  : never

/** What the API says that it answers to a request; unknown when the address is not known beforehand. */
export type AnswerTo<M extends Method, Address extends string> = [PathOf<Address>] extends [never]
  ? unknown
  : OrUnknown<Given<paths[PathOf<Address>][M & keyof paths[PathOf<Address>]]>>

/** Answers without JSON, such as 204, say nothing. */
type OrUnknown<Json> = [Json] extends [never] ? unknown : Json
