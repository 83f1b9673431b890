import type { FileSample } from './sample.ts'

export interface KnownSignature {
  readonly mediaType: string
  readonly name: string
}

/** Formats that are named in the report though they are not read: [offset, signature (latin1), media type, name]. */
const SIGNATURES: readonly (readonly [number, string, string, string])[] = [
  [0, 'MZ', 'application/vnd.microsoft.portable-executable', 'EXE'],
  [0, '\x7fELF', 'application/x-elf', 'ELF'],
  [4, 'ftypM4A', 'audio/mp4', 'M4A'],
  [4, 'ftypavif', 'image/avif', 'AVIF'],
  [4, 'ftyp', 'video/mp4', 'MP4'],
  [0, 'ID3', 'audio/mpeg', 'MP3'],
  [0, '\xff\xfb', 'audio/mpeg', 'MP3'],
  [0, 'OggS', 'audio/ogg', 'Ogg'],
  [0, 'fLaC', 'audio/flac', 'FLAC'],
  [0, '\x1a\x45\xdf\xa3', 'video/webm', 'WebM/Matroska'],
  [8, 'WAVE', 'audio/wav', 'WAV'],
  [8, 'AVI ', 'video/x-msvideo', 'AVI'],
  [0, 'AC10', 'image/vnd.dwg', 'DWG'],
  [0, 'SQLite format 3\0', 'application/vnd.sqlite3', 'SQLite'],
  [4, 'Standard Jet DB', 'application/x-msaccess', 'Access'],
  [4, 'Standard ACE DB', 'application/x-msaccess', 'Access'],
  [0, '\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d', 'application/onenote', 'OneNote'],
  [0, 'PAR1', 'application/vnd.apache.parquet', 'Parquet'],
  [0, 'wOFF', 'font/woff', 'WOFF'],
  [0, 'wOF2', 'font/woff2', 'WOFF2'],
  [0, '\0\x01\0\0\0', 'font/ttf', 'TrueType'],
  [0, 'OTTO', 'font/otf', 'OpenType'],
  [0, '8BPS', 'image/vnd.adobe.photoshop', 'Photoshop'],
  [0, '\x60\xea', 'application/x-arj', 'ARJ'],
  [0, 'LZIP', 'application/x-lzip', 'lzip'],
  [0, 'WARC/', 'application/warc', 'WARC'],
  [0, 'xar!', 'application/x-xar', 'xar'],
  [0, 'ITSF', 'application/vnd.ms-htmlhelp', 'CHM'],
  [0, '\xca\xfe\xba\xbe', 'application/java-vm', 'Java class'],
  [0, '\0asm', 'application/wasm', 'WebAssembly'],
  [0, '\x80\x02', 'application/octet-stream', 'pickle'],
]

/** A format known by its signature that no reader reads. */
export function knownSignature(sample: FileSample): KnownSignature | null {
  for (const [offset, signature, mediaType, name] of SIGNATURES)
    if (sample.startsWith(signature, offset)) return { mediaType, name }
  return null
}
