import { expect, test } from 'vitest'
import { compareNames, compatible } from './compare.ts'
import { readName } from './name-form.ts'

test.each([
  ['Sem van den Berg', 'S. vd Berg'],
  ['Sem van den Berg', 'Berg, Sem van den'],
  ['Samira El Idrissi', 'Samira van den Berg-El Idrissi'],
  ['J.P. (Hans) Groen', 'Hans Groen'],
  ['J.P. Groen', 'Hans Groen'],
  ['Hendrikus Johannes Tielemans', 'Henk Tielemans'],
  ['Fatma Yılmaz', 'F. Yilmaz'],
  ['Lukasz Wisniewski', 'Łukasz Wiśniewski'],
  ['Abdul Rahman Alhassan', 'Abdulrahman al-Hassan'],
  ['Mohammed El Idrissi', 'Mohamed Idrissi'],
  ['Piet Dijkstra', 'Pieter Dykstra'],
  ['Noor', 'Noor van den Berg'],
  ['Van Gils', 'Corné van Gils'],
  ['Bas H.', 'Bas Hoefnagels'],
  ['EB', 'Ewout Brinkgreve'],
  ['Priya Ramdin', 'Priya Shanti Ramdin'],
  ['Anna-Lena Mulder', 'Anna Lena Mulder'],
  ['Wit, Marloes de', 'M.J. de Wit'],
])('%s can be %s', (a, b) => {
  expect(compatible(readName(a), readName(b))).toBe(true)
  expect(compareNames(readName(a), readName(b))).toEqual(compareNames(readName(b), readName(a)))
})

test.each([
  ['Sem van den Berg', 'Samira van den Berg'],
  ['Sem van den Berg', 'Sem Jansen'],
  ['S. van den Berg', 'R. vd Berg'],
  ['J.P. Groen', 'J.W. Groen'],
  ['Noor', 'Sem van den Berg'],
  ['Jan de Vries sr.', 'Jan de Vries jr.'],
  ['Jan Kok', 'Jaap Kok'],
  ['EB', 'Joy Esajas'],
  ['Bas H.', 'Bas Kramer'],
])('%s is not %s', (a, b) => {
  expect(compatible(readName(a), readName(b))).toBe(false)
})
