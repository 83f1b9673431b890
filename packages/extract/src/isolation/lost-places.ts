/** Places inside a file (`''` = the file itself) that twice cost a process, with why. */
export type LostPlaces = Readonly<Record<string, 'hung' | 'out-of-memory' | 'crashed'>>
