/** Control words that end a line. */
export const LINE_WORDS: ReadonlySet<string> = new Set([
  'par',
  'line',
  'row',
  'nestrow',
  'sect',
  'page',
  'column',
  'lbr',
])

/** Control words that stand for a character. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['emdash', '—'],
  ['endash', '–'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['emspace', ' '],
  ['enspace', ' '],
])

/** Destinations of the group `info` that say something of people or matter. */
export const INFO: ReadonlySet<string> = new Set([
  'title',
  'subject',
  'author',
  'manager',
  'company',
  'operator',
  'keywords',
  'category',
  'staticval',
  'comment',
  'doccomm',
])

/** Properties of shapes with words: alternative text, WordArt, tooltip. */
export const SPEAKING_SHAPES: ReadonlySet<string> = new Set(['wzDescription', 'gtextUNICODE', 'wzTooltip'])

/** Destinations without text. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'colortbl stylesheet listtable listoverridetable listpicture revtbl rsidtbl generator themedata colorschememapping datastore ' +
    'latentstyles xmlnstbl filetbl bkmkstart bkmkend pntext pntxta pntxtb mmathPr wgrffmtfilter htmltag mhtmltag ' +
    'creatim revtim printim buptim hlinkbase passwordhash protusertbl ffname ffdeftext ftnsep ftnsepc aftnsep ' +
    'aftnsepc objclass objname propname nonesttables blipuid picprop tc xe'
  ).split(' '),
)

/** Code page of a font's character set; 0 = that of the document. */
export const CHARSET_PAGES: ReadonlyMap<number, number> = new Map([
  [77, 10_000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
])
