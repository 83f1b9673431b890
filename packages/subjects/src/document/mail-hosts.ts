/** Mail hosts where residents have their address. */
const OF_RESIDENTS =
  /@(?:gmail|hotmail|outlook|live|msn|icloud|me|mac|yahoo|ziggo|kpnmail|kpnplanet|planet|xs4all|home|hetnet|casema|upcmail|chello|online|quicknet|telfort|tele2|solcon|zeelandnet|proton|protonmail|tutanota|gmx|web|mail)\.[a-z]{2,3}/

/** Whether a text holds an e-mail address at a host where residents, not organisations, have theirs. */
export function isOfResident(text: string): boolean {
  return OF_RESIDENTS.test(text.toLowerCase())
}
