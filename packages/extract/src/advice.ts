import type { Localized, PartStatus } from '@sluiswacht/model'

export interface Advice {
  /** The status of a part of which nothing could be read for this cause. */
  readonly status: PartStatus
  /** What happened and what somebody can do about it. */
  readonly advice: Localized
}

/** Stable codes of causes; they stand in `warnings`, as `code` or `code: detail`. */
export type CauseCode =
  | 'not-found'
  | 'name-not-utf8'
  | 'no-permission'
  | 'link-loop'
  | 'link-outside'
  | 'not-a-file'
  | 'read-error'
  | 'changed'
  | 'not-opened'
  | 'password-needed'
  | 'rights-protected'
  | 'encrypted-mail'
  | 'damaged'
  | 'truncated'
  | 'checksum-wrong'
  | 'zero-bytes'
  | 'no-text'
  | 'image-without-ocr'
  | 'page-without-text'
  | 'waits-for-ocr'
  | 'garbled-text'
  | 'ocr-failed'
  | 'text-cut'
  | 'too-large'
  | 'too-many-entries'
  | 'too-deep'
  | 'bomb'
  | 'out-of-memory'
  | 'hung'
  | 'crashed'
  | 'unknown-format'
  | 'format-not-read'
  | 'packing-not-read'

function entry(status: PartStatus, nl: string, en: string): Advice {
  return { status, advice: { nl, en } }
}

/**
 * Why a part was not (wholly) read, keyed by the code that stands in `warnings` (`code` or `code: detail`), with what
 * to do. A report shows these texts; the code is stable.
 */
export const ADVICE: Readonly<Record<CauseCode, Advice>> = {
  'not-found': entry(
    'corrupt',
    'Het bestand is verdwenen tijdens het lezen. Zet het terug en lees het opnieuw.',
    'The file vanished while reading. Put it back and read it again.',
  ),
  'name-not-utf8': entry(
    'unsupported',
    'De naam van dit bestand of deze map bevat tekens die geen UTF-8 zijn, zoals na uitpakken met een oud programma. Hernoem het (bijvoorbeeld met convmv) en lees opnieuw.',
    'The name of this file or folder holds characters that are not UTF-8, as after unpacking with an old program. Rename it (with convmv, for example) and read again.',
  ),
  'no-permission': entry(
    'corrupt',
    'Geen leesrechten op dit bestand of deze map. Geef leesrechten en lees opnieuw.',
    'No permission to read this file or folder. Grant it and read again.',
  ),
  'link-loop': entry(
    'unsupported',
    'Een koppeling in een kring of naar een map die op haar eigen plaats gelezen wordt; overgeslagen. De echte map wordt wel gelezen.',
    'A link in a circle or to a folder that is read at its own place; skipped. The real folder is read.',
  ),
  'link-outside': entry(
    'unsupported',
    'Een koppeling naar een plaats buiten de gelezen map; niet gevolgd. Hoort die plaats erbij, geef haar dan zelf op of kopieer de inhoud.',
    'A link to a place outside the folder that is read; not followed. If that place belongs to it, name it too or copy its content.',
  ),
  'not-a-file': entry(
    'unsupported',
    'Geen gewoon bestand maar een apparaat, socket of pijp; overgeslagen.',
    'Not a regular file but a device, socket or pipe; skipped.',
  ),
  'read-error': entry(
    'corrupt',
    'De schijf of het netwerk gaf een fout bij het lezen. Kopieer het bestand opnieuw en lees het nog eens.',
    'The disk or network failed while reading. Copy the file again and retry.',
  ),
  changed: entry(
    'corrupt',
    'Het bestand veranderde terwijl de scan liep. Geef de opdracht opnieuw: die leest het zoals het nu is.',
    'The file changed while the scan was running. Give the command again: it reads the file as it is now.',
  ),
  'not-opened': entry(
    'corrupt',
    'Geen werker kon het werk voor dit bestand openen: hun sleutel is een andere dan die van de scan, of het bericht is onderweg veranderd. Controleer de sleutel van de werkers en geef de opdracht opnieuw.',
    'No worker could open the work for this file: their key is not that of the scan, or the message was changed on its way. Check the key of the workers and give the command again.',
  ),
  'password-needed': entry(
    'encrypted',
    'Beveiligd met een wachtwoord. Vraag de medewerker om het wachtwoord en geef het mee met --passwords.',
    'Protected by a password. Ask the employee for it and pass it with --passwords.',
  ),
  'rights-protected': entry(
    'encrypted',
    'Versleuteld met rechtenbeheer (IRM/RMS of DRM). Vraag de afzender om een onbeveiligde kopie.',
    'Encrypted by rights management (IRM/RMS or DRM). Ask the sender for an unprotected copy.',
  ),
  'encrypted-mail': entry(
    'encrypted',
    'Versleutelde mail (S/MIME of PGP). Alleen de ontvanger kan die openen: vraag om een ontsleutelde kopie.',
    'Encrypted mail (S/MIME or PGP). Only the recipient can open it: ask for a decrypted copy.',
  ),
  damaged: entry(
    'corrupt',
    'Beschadigd: de inhoud klopt niet met het bestandsformaat. Vraag om een nieuwe kopie.',
    'Damaged: the content does not fit its format. Ask for a fresh copy.',
  ),
  truncated: entry(
    'corrupt',
    'Afgebroken: het einde van het bestand ontbreekt. Vraag om een nieuwe kopie.',
    'Cut short: the end of the file is missing. Ask for a fresh copy.',
  ),
  'checksum-wrong': entry(
    'corrupt',
    'De controlesom klopt niet: een deel kan beschadigd zijn. Vraag om een nieuwe kopie.',
    'The checksum is wrong: a part may be damaged. Ask for a fresh copy.',
  ),
  'zero-bytes': entry(
    'empty',
    'Het bestand heeft nul bytes. Ga na of het uploaden is mislukt; dan is er niets gelekt.',
    'The file has zero bytes. Find out whether the upload failed; then nothing leaked.',
  ),
  'no-text': entry(
    'empty',
    'Geen tekst gevonden. Dat betekent niet dat er geen persoonsgegevens in staan: bekijk het bestand zelf.',
    'No text found. That does not mean no personal data: look at the file yourself.',
  ),
  'image-without-ocr': entry(
    'unsupported',
    'Een afbeelding of scan die niet is omgezet in tekst. Lees opnieuw met --ocr auto, of bekijk haar zelf.',
    'An image or scan that was not turned into text. Read again with --ocr auto, or look at it yourself.',
  ),
  'page-without-text': entry(
    'partial',
    'Een of meer bladzijden zijn een afbeelding zonder tekst. Lees opnieuw met --ocr auto, of bekijk ze zelf.',
    'One or more pages are an image without text. Read again with --ocr auto, or look at them yourself.',
  ),
  'waits-for-ocr': entry(
    'partial',
    'Afbeeldingen of gescande bladzijden wachten nog op tekstherkenning. Geef de opdracht opnieuw: die gaat verder waar hij was.',
    'Images or scanned pages still wait for character recognition. Give the command again: it goes on where it was.',
  ),
  'garbled-text': entry(
    'partial',
    'De tekst in het bestand is onleesbaar gecodeerd (lettertype zonder tekentabel). Bekijk het bestand zelf.',
    'The text is coded unreadably (a font without a character map). Look at the file yourself.',
  ),
  'ocr-failed': entry(
    'partial',
    'De tekstherkenning kwam niet klaar met deze bladzijde of afbeelding. Bekijk haar zelf.',
    'Character recognition did not finish this page or image. Look at it yourself.',
  ),
  'text-cut': entry(
    'partial',
    'Meer tekst dan er per bestand bewaard wordt; de rest is niet gelezen. Splits het bestand en lees de delen.',
    'More text than is kept of one file; the rest was not read. Split the file and read the pieces.',
  ),
  'too-large': entry(
    'limit_exceeded',
    'Groter dan de toegestane omvang. Pak het zelf uit of splits het, en lees de delen.',
    'Larger than the allowed size. Unpack or split it yourself and read the pieces.',
  ),
  'too-many-entries': entry(
    'limit_exceeded',
    'Bevat meer bestanden dan de grens. Pak het archief zelf uit en lees de map.',
    'Holds more files than the limit. Unpack the archive yourself and read the folder.',
  ),
  'too-deep': entry(
    'limit_exceeded',
    'Te diep genest (archief in archief in archief). Pak het zelf uit en lees de map.',
    'Nested too deeply (archive in archive in archive). Unpack it yourself and read the folder.',
  ),
  bomb: entry(
    'limit_exceeded',
    'Pakt uit tot een onredelijke omvang (archiefbom). Waarschijnlijk geen document; laat beveiliging ernaar kijken.',
    'Unpacks to an unreasonable size (archive bomb). Probably no document; let security look at it.',
  ),
  'out-of-memory': entry(
    'limit_exceeded',
    'Het lezen vroeg meer geheugen dan toegestaan. Splits het bestand of bekijk het zelf.',
    'Reading needed more memory than allowed. Split the file or look at it yourself.',
  ),
  hung: entry(
    'timeout',
    'Het lezen kwam niet verder en is afgebroken. Bekijk het bestand zelf.',
    'Reading made no progress and was stopped. Look at the file yourself.',
  ),
  crashed: entry(
    'corrupt',
    'Het leesproces liep vast op dit bestand; waarschijnlijk is het beschadigd. Bekijk het zelf of vraag om een nieuwe kopie.',
    'The reading process failed on this file; it is probably damaged. Look at it yourself or ask for a fresh copy.',
  ),
  'unknown-format': entry(
    'unsupported',
    'Onbekend soort bestand. Bekijk het zelf, of zet het om naar PDF of een Office-formaat.',
    'Unknown kind of file. Look at it yourself, or convert it to PDF or an Office format.',
  ),
  'format-not-read': entry(
    'unsupported',
    'Dit soort bestand wordt herkend maar niet gelezen. Bekijk het zelf, of zet het om naar PDF of een Office-formaat.',
    'This kind of file is recognised but not read. Look at it yourself, or convert it to PDF or an Office format.',
  ),
  'packing-not-read': entry(
    'unsupported',
    'Ingepakt op een manier die niet gelezen wordt. Pak het zelf uit en lees de map.',
    'Packed in a way that is not read. Unpack it yourself and read the folder.',
  ),
}

/** The cause of a warning such as `text-cut` or `format-not-read: DWG`, or null for a warning that is no cause. */
export function causeOf(warning: string): CauseCode | null {
  const end = warning.indexOf(':')
  const code = end < 0 ? warning : warning.slice(0, end)
  return Object.hasOwn(ADVICE, code) ? (code as CauseCode) : null
}
