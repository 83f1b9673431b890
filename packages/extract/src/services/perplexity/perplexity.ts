import { fileItem } from '../../request/draft-item.ts'
import { fileLinks, linkOf } from '../../request/links.ts'
import { isFile } from '../../request/sweep.ts'
import type { ServiceCall, ServiceReader, ServiceShape } from '../../service-reader.ts'

/** Perplexity: prompts as JSON (the text twice), uploads by a signed form to a bucket (Amazon S3, Cloudinary). */
export const perplexity: ServiceReader = {
  id: 'perplexity',
  services: ['perplexity'],
  read(call) {
    const { method, host, path, body } = call
    if (method !== 'POST' && method !== 'PUT') return undefined
    if (/(?:^|\.)(?:amazonaws|cloudinary)\.com$/.test(host)) return readUpload(call)
    const { json } = body
    if (path.startsWith('/rest/sse/perplexity_')) {
      const attachments = [...json.get('params').get('attachments').each()]
      return {
        action: 'prompt',
        items: [...json.get('query_str').prompt(), ...json.get('params').get('dsl_query').prompt()],
        links: attachments.flatMap((url) => linkOf({ uploadAddress: addressOf(url.text) })),
      }
    }
    if (path.startsWith('/rest/uploads/')) {
      const single = { json, name: json.get('filename'), bytes: json.get('file_size').number }
      const many = [...json.get('files').each()].map((file) => ({
        name: file.get('filename'),
        bytes: file.get('file_size').number,
      }))
      const files = [single, ...many].filter(({ name }) => name.present)
      return {
        action: 'announce',
        items: files.flatMap(({ name }) => name.prompt()),
        links: files.flatMap(({ name, bytes }) => linkOf({ name: name.text, bytes })),
      }
    }
    return path.startsWith('/rest/event/analytics') || path.startsWith('/api/auth/')
      ? { action: 'housekeeping' }
      : undefined
  },
}

/** The form of a signed upload: policy and signature beside the file; the object's key is its address. */
function readUpload({ method, host, path, header, body }: ServiceCall): ServiceShape {
  if (!body.isMultipart) {
    const item = fileItem('body', body.bytes, { mediaType: header('content-type') }, body.slot)
    const links = linkOf({ bytes: body.bytes.length, uploadAddress: `${host}${path}` })
    return { action: method === 'PUT' || !body.empty ? 'upload' : 'unknown', items: [item], links, whole: true }
  }
  const items = body.parts.filter(isFile).map((part) => body.fileOf(part))
  const key = body.parts.find(({ name }) => name === 'key')
  const object = key === undefined ? '' : Buffer.from(body.bytesOf(key)).toString('utf8').slice(0, 1024)
  const uploadAddress = object === '' || object.includes('${') ? undefined : `${host}/${object}`
  return {
    action: 'upload',
    items,
    links: fileLinks(items).map((link) => (uploadAddress === undefined ? link : { ...link, uploadAddress })),
    // The other fields are policy, signature and credentials of the bucket.
    whole: body.parts.every((part) => isFile(part) || S3_FIELDS.test(part.name)),
  }
}

const S3_FIELDS =
  /^(?:key|acl|bucket|policy|tagging|signature|awsaccesskeyid|success_action_status|content-type|x-amz-[\w-]+|api_key|timestamp|public_id|folder|tags|upload_preset|eager|use_filename|unique_filename|resource_type|type)$/i

function addressOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}
