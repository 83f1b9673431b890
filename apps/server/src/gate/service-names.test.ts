import type { Policy } from '@sluiswacht/policy'
import { expect, test } from 'vitest'
import { serviceNames } from './service-names.ts'

const register = {
  uses: [
    { id: 'copilot-schrijfhulp', service: 'm365-copilot', name: { nl: 'Schrijfhulp', en: 'Writing help' } },
    { id: 'lokaal-model', name: { nl: 'Taalmodel op eigen server', en: 'Model on an own server' } },
  ],
} as unknown as Policy['register']

test('services go by the list, then by the register; what nobody named stays itself', () => {
  const { service } = serviceNames(register)
  expect(service('chatgpt')).toBe('ChatGPT')
  expect(service('m365-copilot')).not.toBe('Schrijfhulp')
  expect(service('lokaal-model')).toBe('Taalmodel op eigen server')
  expect(service('onbekend.example')).toBe('onbekend.example')
})

test('a use goes by its own name; who asked for a service gets the name of that', () => {
  const { use } = serviceNames(register)
  expect(use('copilot-schrijfhulp').en).toBe('Writing help')
  expect(use('chatgpt')).toEqual({ nl: 'ChatGPT', en: 'ChatGPT' })
  expect(serviceNames().use('lokaal-model').nl).toBe('lokaal-model')
})
