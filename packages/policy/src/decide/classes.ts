import { type ContentSummary, DATA_CLASSES, type DataClass } from '@sluiswacht/model'

/**
 * The classes of a content, in the order of {@link DATA_CLASSES}. The summary is not taken at its word where that would be
 * the milder reading: what was not read counts as unread, a BSN as a BSN, minors as minors, and personal data without a
 * class as personal data. `none` stands only when there is nothing else.
 */
export function classesOf(content: ContentSummary): readonly DataClass[] {
  const found = new Set<DataClass>(content.dataClasses)
  found.delete('none')
  // Judged before the floors below are added, so that more content never takes a class away.
  if ((content.personalData || content.people > 0) && !hasPersonal(found)) found.add('personal')
  if (!content.fullyRead || content.unreadCauses.length > 0) found.add('unread')
  if ((content.labels.BSN ?? 0) > 0) found.add('bsn')
  if ((content.labels.ID_DOC ?? 0) > 0) found.add('identity_document')
  if (content.minors > 0) found.add('minors')
  if (found.size === 0) return ['none']
  return [...found].toSorted((one, other) => place(one) - place(other))
}

function hasPersonal(classes: ReadonlySet<DataClass>): boolean {
  return classes.size > (classes.has('unread') ? 1 : 0)
}

function place(dataClass: DataClass): number {
  const at = DATA_CLASSES.indexOf(dataClass)
  return at < 0 ? DATA_CLASSES.length : at
}
