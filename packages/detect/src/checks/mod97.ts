/** Remainder by 97 of a string of digits and letters (A = 10 … Z = 35), ISO 7064 MOD 97-10. Other characters give NaN. */
function mod97(text: string): number {
  let remainder = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) remainder = (remainder * 10 + code - 48) % 97
    else if (code >= 65 && code <= 90) remainder = (remainder * 100 + code - 55) % 97
    else return Number.NaN
  }
  return remainder
}

/** Whether an IBAN in capitals without spaces has right check digits. Source: ISO 13616. */
export function passesIbanTest(iban: string): boolean {
  return mod97(iban.slice(4) + iban.slice(0, 4)) === 1
}

/** Whether a btw-identificatienummer (NL000099998B57) has right check digits. Source: Belastingdienst, since 1-1-2020. */
export function passesBtwTest(number: string): boolean {
  return mod97(number) === 1
}
