import type { IndexedPerson, Inquiry } from '@sluiswacht/evidence'
import type { AffectedPerson, InquiryFile, SubjectInDocument } from '@sluiswacht/model'
import { linkPeople, searchKeys } from '@sluiswacht/subjects'

/**
 * Tells over all files of the inquiry who is affected, with what people decided, and stores the list with its look-up
 * keys. `before`: the people of an earlier run, whose ids stay; those stored unless given.
 */
export async function linkInquiry(inquiry: Inquiry, before?: readonly AffectedPerson[]): Promise<void> {
  const subjects: SubjectInDocument[] = []
  for await (const file of inquiry.contents.files({ texts: false })) {
    for (const subject of subjectsOf(file)) subjects.push(subject)
  }
  const known = before ?? (await inquiry.people.all())
  const decisions = await inquiry.decisions.all()
  const people: IndexedPerson[] = linkPeople(subjects, { known, decisions }).map((person) => ({
    person,
    keys: searchKeys(person),
  }))
  await inquiry.people.replace(people)
  await inquiry.people.settle()
}

/** The subjects of all parts of one file, in order, each with the places where it stands. */
function subjectsOf(file: InquiryFile): SubjectInDocument[] {
  return file.parts.flatMap(({ part, detection }) =>
    detection.subjects.map((subject) => ({
      ...subject,
      document: file.path,
      ...(file.sha256 === null ? {} : { sha256: file.sha256 }),
      part,
      categories: detection.categories
        .filter(({ subjects }) => subjects.includes(subject.key))
        .map(({ category }) => category),
      mentions: detection.findings
        .filter((finding) => finding.subject === subject.key)
        .map(({ label, start, end }) => ({ document: file.path, part, label, start, end })),
    })),
  )
}
