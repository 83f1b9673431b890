import { OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi'
import type { Endpoint } from './endpoint.ts'
import { ENDPOINTS } from './endpoints.ts'
import { problemField } from './fields.ts'

/** The OpenAPI 3.1 description, made from the schemas that check requests. */
export function openApiDocument(): object {
  const api = new OpenAPIHono()
  for (const endpoint of ENDPOINTS) api.openAPIRegistry.registerPath(routeOf(endpoint))
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Sluiswacht desk',
      version: '1',
      description:
        'A session cookie signs in. Every change (POST, PUT, DELETE) carries the header X-CSRF-Token of GET /me.',
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/' },
    },
    servers: [{ url: '/api/v1' }],
  })
}

function routeOf({ method, path, summary, access, params, query, body, takesFile, answer }: Endpoint): RouteConfig {
  const bodyContent = takesFile
    ? { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } }
    : body && { 'application/json': { schema: body } }
  return {
    method,
    path,
    summary,
    operationId: operationId(method, path),
    tags: [path.split('/')[1]?.replace(/\..*/, '') ?? ''],
    description: access === 'nobody' ? 'Needs no sign-in.' : `Needs: ${access}`,
    request: {
      ...(params ? { params: params as z.ZodObject } : {}),
      ...(query ? { query: query as z.ZodObject } : {}),
      ...(bodyContent ? { body: { required: true, content: bodyContent } } : {}),
    },
    responses: {
      ...answerOf(answer),
      default: {
        description:
          '400 wrong, 401 not signed in or the session ended, 403 no permission, 404 not there, 409 changed meanwhile or not possible now, 413 too large, 429 too many requests',
        content: { 'application/json': { schema: problemField } },
      },
    },
  } as RouteConfig
}

function answerOf(answer: Endpoint['answer']): RouteConfig['responses'] {
  if (answer === 'nothing') return { 204: { description: 'Done' } }
  if (answer === 'redirect') return { 302: { description: 'Sends the browser on' } }
  if ('mediaTypes' in answer) {
    const schema = z.string().openapi({ format: 'binary' })
    return {
      200: {
        description: 'The file',
        content: Object.fromEntries(answer.mediaTypes.map((type) => [type, { schema }])),
      },
    }
  }
  return { 200: { description: 'Done', content: { 'application/json': { schema: answer } } } }
}

/** `getCasesIdFormPdf` */
function operationId(method: string, path: string): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}
