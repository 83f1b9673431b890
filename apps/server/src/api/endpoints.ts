import { accountEndpoints } from './accounts/endpoints.ts'
import { auditEndpoints } from './audit/endpoints.ts'
import { caseEndpoints } from './cases/endpoints.ts'
import { casePeopleEndpoints } from './case-people/endpoints.ts'
import type { Endpoint } from './endpoint.ts'
import { findEndpoints } from './find/endpoints.ts'
import { gateEndpoints } from './gate/endpoints.ts'
import { inquiryEndpoints } from './inquiries/endpoints.ts'
import { lookupEndpoints } from './lookups/endpoints.ts'
import { overviewEndpoints } from './overview/endpoints.ts'
import { registerEndpoints } from './register/endpoints.ts'
import { settingsEndpoints } from './settings/endpoints.ts'
import { signInEndpoints } from './sign-in/endpoints.ts'

/** Every operation of the API. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...signInEndpoints,
  ...overviewEndpoints,
  ...inquiryEndpoints,
  ...findEndpoints,
  ...caseEndpoints,
  ...casePeopleEndpoints,
  ...registerEndpoints,
  ...gateEndpoints,
  ...lookupEndpoints,
  ...auditEndpoints,
  ...settingsEndpoints,
  ...accountEndpoints,
]
