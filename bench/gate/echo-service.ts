import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, untilListening } from '../../tests/gate/squid.ts'

/** c-icap with its service that does nothing: the yardstick. */
export async function startEcho(
  folder: string,
): Promise<{ readonly address: string; readonly port: number; stop(): void }> {
  const port = await freePort()
  const own = join(folder, 'c-icap')
  mkdirSync(own, { recursive: true, mode: 0o777 })
  const modules = '/usr/lib/x86_64-linux-gnu/c_icap'
  writeFileSync(
    join(own, 'c-icap.conf'),
    [
      `PidFile ${own}/pid`,
      `CommandsSocket ${own}/ctl`,
      `Port 127.0.0.1:${port}`,
      `ModulesDir ${modules}`,
      `ServicesDir ${modules}`,
      `ServerLog ${own}/server.log`,
      'StartServers 2',
      'MaxServers 4',
      'MinSpareThreads 10',
      'MaxSpareThreads 40',
      'ThreadsPerChild 20',
      'MaxKeepAliveRequests -1',
      'KeepAliveTimeout 600',
      'Service echo srv_echo.so',
      '',
    ].join('\n'),
  )
  const child: ChildProcess = spawn('c-icap', ['-N', '-f', join(own, 'c-icap.conf')], { stdio: 'ignore' })
  await untilListening(port)
  return { address: `icap://127.0.0.1:${port}/echo`, port, stop: () => void child.kill('SIGTERM') }
}
