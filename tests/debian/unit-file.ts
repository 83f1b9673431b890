/** What a systemd unit says, as far as it matters for running it by hand. */
export interface Unit {
  readonly user: string
  readonly group: string
  readonly folder: string
  readonly environment: readonly string[]
  readonly before: readonly string[]
  readonly start: string
  /** Places that it may write. */
  readonly writable: readonly string[]
}

export function readUnit(text: string): Unit {
  const values = (key: string): string[] =>
    [...text.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value = '']) => value.trim())
  const only = (key: string): string => values(key)[0] ?? ''
  const state = values('StateDirectory').map((name) => `/var/lib/${name}`)
  const cache = values('CacheDirectory').map((name) => `/var/cache/${name}`)
  const configuration = values('ConfigurationDirectory').map((name) => `/etc/${name}`)
  return {
    user: only('User'),
    group: only('Group'),
    folder: only('WorkingDirectory'),
    environment: values('Environment'),
    before: values('ExecStartPre'),
    start: only('ExecStart'),
    writable: [...new Set([...state, ...cache, ...configuration, ...values('ReadWritePaths')])],
  }
}

/** A command as the unit's user, with nothing in its environment but what the unit says. */
export function asUser(
  { user, group, folder, environment }: Omit<Unit, 'before' | 'start' | 'writable'>,
  command: string,
): string {
  const set = ['PATH=/usr/bin:/bin', 'LANG=C.UTF-8', ...environment].map((one) => `'${one}'`).join(' ')
  return `(cd ${folder} && exec setpriv --reuid ${user} --regid ${group} --clear-groups --no-new-privs env -i ${set} ${command})`
}
