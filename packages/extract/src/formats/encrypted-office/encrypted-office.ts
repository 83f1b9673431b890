import { ReadFailure } from '../../failure.ts'
import type { FormatReader } from '../../reader.ts'

/** Office Open XML under a password or under rights management ([MS-OFFCRYPTO]): a compound file around the package. */
export const encryptedOffice: FormatReader = {
  id: 'encrypted-office',
  mediaTypes: ['application/x-ole-encrypted-package'],
  matches(sample) {
    const names = sample.compoundNames
    return names.has('EncryptedPackage') || names.has('\x09DRMContent') || names.has('\x06DataSpaces/DataSpaceMap')
      ? { mediaType: 'application/x-ole-encrypted-package', certainty: 99 }
      : null
  },
  async read(context) {
    const names = context.sample.compoundNames
    if (!names.has('EncryptedPackage') || [...names].some((name) => /DRMEncrypted(Data|Transform)/.test(name)))
      throw new ReadFailure('rights-protected')
    const { decryptPackage } = await import('./decrypt-package.ts')
    const source = decryptPackage(context)
    return { status: 'read', contained: [{ name: 'document', open: () => source }] }
  },
}
