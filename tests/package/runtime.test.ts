import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as shared from '@tarojs/shared'
import { controlledComponent } from '../../config/runtime/form-fields'
import { DIST } from '../../measures/links'

const scripts = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => readFileSync(path.join(DIST, file), 'utf8'))

/** A text that only this part of Taro's runtime has. */
test.each([
  ['the history of a browser', '__record_history__'],
  ['the address of a browser', '__set_href_without_history__'],
  ['the parser of HTML', '!doctype'],
  ['the table of a hundred components', 'bindFullScreenChange'],
])('the package does without %s', (_, text) => {
  expect(scripts.filter((script) => script.includes(text))).toEqual([])
})

test('the package refuses whoever asks for an address', () => {
  expect(scripts.some((script) => script.includes('A mini program has no'))).toBe(true)
})

test('the form fields are those of Taro', () => {
  expect([...controlledComponent].sort()).toEqual([...shared.controlledComponent].sort())
})
