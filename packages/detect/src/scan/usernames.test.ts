import { describe, expect, test } from 'vitest'
import { createDetector } from '../detector.ts'

const detector = createDetector()
const accountsIn = (text: string): string[] =>
  detector
    .detect(text)
    .findings.filter(({ label }) => label === 'USERNAME')
    .map((finding) => finding.text)

describe('account names made of the name of somebody in the text', () => {
  test.each([
    ['Mark Dekker (user mdekker) vraagt waarom hij deze mail krijgt.', 'mdekker'],
    ['auteur: Joris van der Molen (jvdmolen), 19 oktober', 'jvdmolen'],
    ['Behandeld door Tanja Oskam (OSKAM-T) op 8 oktober.', 'OSKAM-T'],
    ['Lars Mooldijk belt morgen. Contact: @larsmooldijk', '@larsmooldijk'],
  ])('%s', (text, account) => {
    expect(accountsIn(text)).toContain(account)
  })
})

describe('account names by where they stand', () => {
  test.each([
    ['File "C:\\Users\\pverschuur\\koppeling\\cel.py", line 18', 'pverschuur'],
    ['LinkedIn: linkedin.com/in/iris-van-harten', 'iris-van-harten'],
    ['Behandelaar: IROELOF01', 'IROELOF01'],
    ['Uitdraai geprint door tarikb', 'tarikb'],
    ['-- laatste wijziging 5-10-2026 door mklaasse', 'mklaasse'],
  ])('%s', (text, account) => {
    expect(accountsIn(text)).toContain(account)
  })

  test.each([
    'aangemaakt door jolanda',
    'De lijst is bijgewerkt door bewoners en vrijwilligers.',
    'cd /home/user/project',
    'Medewerker: PC01 staat in kamer 3',
    'volg ons op linkedin.com/company/gemeente',
  ])('%s holds none', (text) => {
    expect(accountsIn(text)).toEqual([])
  })
})
