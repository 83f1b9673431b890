import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files of the authorities and certificates that a test needs, all made for it and thrown away after it. */
export interface Certificates {
  readonly bumpCa: string
  /** Certificate and key in one file, for Squid. */
  readonly bumpPem: string
  readonly originCa: string
  readonly originCert: string
  readonly originKey: string
  readonly gateCert: string
  readonly gateKey: string
}

const KEY = '-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes'

/** Arguments as one would type them; none holds a space. */
function openssl(folder: string, line: string): void {
  execFileSync('openssl', line.split(' '), { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] })
}

function authority(folder: string, name: string): void {
  const usage = '-addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign'
  openssl(folder, `req -x509 ${KEY} -days 3 -subj /CN=${name} -keyout ${name}.key -out ${name}.crt ${usage}`)
}

function signed(folder: string, name: string, ca: string, altNames: readonly string[]): void {
  openssl(folder, `req ${KEY} -subj /CN=${name} -keyout ${name}.key -out ${name}.csr`)
  writeFileSync(join(folder, `${name}.ext`), `subjectAltName=${altNames.join(',')}\n`)
  const by = `-CA ${ca}.crt -CAkey ${ca}.key -CAcreateserial`
  openssl(folder, `x509 -req -in ${name}.csr ${by} -days 3 -out ${name}.crt -extfile ${name}.ext`)
}

/** Makes an authority for bumping, and one for an origin that claims to be `hosts` (and all below them). */
export function makeCertificates(folder: string, hosts: readonly string[]): Certificates {
  const at = (name: string): string => join(folder, name)
  authority(folder, 'bump-ca')
  authority(folder, 'origin-ca')
  signed(
    folder,
    'origin',
    'origin-ca',
    hosts.flatMap((host) => [`DNS:${host}`, `DNS:*.${host}`]),
  )
  signed(folder, 'gate', 'origin-ca', ['IP:127.0.0.1', 'DNS:localhost'])
  writeFileSync(at('bump.pem'), Buffer.concat([readFileSync(at('bump-ca.crt')), readFileSync(at('bump-ca.key'))]))
  return {
    bumpCa: at('bump-ca.crt'),
    bumpPem: at('bump.pem'),
    originCa: at('origin-ca.crt'),
    originCert: at('origin.crt'),
    originKey: at('origin.key'),
    gateCert: at('gate.crt'),
    gateKey: at('gate.key'),
  }
}
