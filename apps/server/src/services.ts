/** What the endpoints work with. */
export interface Services {
  readonly placeholder: true
}
