import type { ContentSummary, ServiceReading } from '@sluiswacht/model'

/** Nothing is carried at all. */
export const NO_CONTENT: ContentSummary = {
  labels: {},
  categories: [],
  documentTypes: [],
  people: 0,
  minors: 0,
  personalData: false,
  dataClasses: ['none'],
  fullyRead: true,
  unreadCauses: [],
  maskable: true,
}

/** Something is carried, and nobody knows what. */
export function unreadContent(cause: string): ContentSummary {
  return { ...NO_CONTENT, dataClasses: ['unread'], fullyRead: false, unreadCauses: [cause], maskable: false }
}

/** A body to an AI service that could not be taken apart. */
export function unreadReading(service: string): ServiceReading {
  return { service, action: 'unknown', accountKind: 'unknown', items: [], links: [] }
}
