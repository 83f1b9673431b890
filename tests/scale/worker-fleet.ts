import { start, type Started } from '../scan/command.ts'

/** Workers of a test, started again when they are lost, as a service manager would. */
export class WorkerFleet {
  readonly #args: readonly string[]
  readonly #env: Readonly<Record<string, string>>
  readonly #workers: Started[] = []
  #stopping = false
  /** How often one was lost. */
  lost = 0

  constructor(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.#args = args
    this.#env = env
  }

  start(count: number): void {
    for (let n = 0; n < count; n++) this.#launch(this.#workers.length)
  }

  #launch(place: number): void {
    const worker = start(['worker', '--workers', '1', ...this.#args], { limitMs: 1_200_000, env: this.#env })
    this.#workers[place] = worker
    void worker.done.then(
      ({ signal }) => {
        if (this.#stopping || signal !== 'SIGKILL') return
        this.lost += 1
        this.#launch(place)
      },
      () => undefined,
    )
  }

  /** Ids of the processes, in place. */
  pids(): number[] {
    return this.#workers.map(({ child }) => child.pid ?? 0)
  }

  signal(place: number, signal: NodeJS.Signals): void {
    this.#workers[place]?.child.kill(signal)
  }

  /** Waits until every worker says that it is ready. */
  async ready(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.says('Werker klaar')))
  }

  /** Drains all and gives what each said. */
  async stop(): Promise<string[]> {
    this.#stopping = true
    for (const { child } of this.#workers) {
      child.kill('SIGCONT')
      child.kill('SIGTERM')
    }
    const ended = await Promise.all(this.#workers.map(({ done }) => done.catch(() => undefined)))
    return ended.map((one) => one?.stderr ?? '')
  }
}
