import type { Delimiter } from './heading.ts'

/** The lines of a text under the heading that hold something, with their numbers, as a query of `line` and `text`. */
export function linesOf(path: string): string {
  return `SELECT line, text FROM (SELECT row_number() OVER ()::INTEGER AS line, text FROM read_csv(${quoted(path)}, header = false, auto_detect = false,
      columns = {text: 'VARCHAR'}, delim = '\x01', quote = '', escape = '', new_line = '\\n', max_line_size = 1048576))
    WHERE line > 1 AND text IS NOT NULL AND trim(text) <> ''`
}

/**
 * Cuts lines into `fields`; null where quotes do not match. Line by line, so that a quote that is never closed spoils one
 * row and not the rest of the file. Fields that are empty after the last column are let go.
 */
export function cutLines(lines: string, delimiter: Delimiter, width: number): string {
  const cut = quoted(delimiter)
  const mark = delimiter === '|' ? '\\|' : delimiter
  const field = quoted(`(?:^|${mark})(\\s*"(?:[^"]|"")*"\\s*|[^${mark}"]*)`)
  return `SELECT * EXCLUDE (text) REPLACE (CASE
      WHEN fields IS NOT NULL AND len(fields) > ${width} AND len(list_filter(fields[${width + 1}:], one -> one <> '')) = 0 THEN fields[:${width}]
      WHEN fields IS NOT NULL AND len(fields) < ${width} THEN list_append(fields[:-2], NULL)
      ELSE fields END AS fields) FROM (
    SELECT *, CASE
      WHEN NOT contains(text, '"') THEN string_split(text, ${cut})
      WHEN array_to_string(regexp_extract_all(text, ${field}, 1), ${cut}) = text
        THEN list_transform(regexp_extract_all(text, ${field}, 1), one -> CASE WHEN contains(one, '"')
          THEN replace(regexp_extract(one, '"((?:[^"]|"")*)"', 1), '""', '"') ELSE one END)
      END AS fields
    FROM (${lines}))`
}

/** A text as an SQL literal. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
