import { latestFrom } from '@/model/guides/latest'
import { latestPapersFrom, papersReady } from '@/model/guides/latest-papers'

const STORED = { guide: 'own-credential', step: 'follow', position: '第 1 步，共 7 步', done: '3', total: '7' }

describe('the guide to go on with', () => {
  it('is read with its ticks as numbers', () => {
    expect(latestFrom(STORED)).toEqual({ ...STORED, done: 3, total: 7 })
    expect(latestFrom({ ...STORED, chosen: 'enrolled' })).toMatchObject({ chosen: 'enrolled' })
  })

  it.each([
    ['nothing', {}],
    ['no ticks', { ...STORED, done: undefined }],
    ['ticks that are no number', { ...STORED, done: 'three' }],
    ['a negative number', { ...STORED, done: '-1' }],
    ['more done than there are', { ...STORED, done: '8' }],
    ['no steps at all', { ...STORED, done: '0', total: '0' }],
  ])('is none with %s stored', (_, texts) => {
    expect(latestFrom(texts)).toBeUndefined()
  })
})

describe('the papers half ready', () => {
  it('are read with their case', () => {
    const stored = { list: 'enlistment', position: papersReady(2, 4) }
    expect(latestPapersFrom(stored)).toEqual({ list: 'enlistment', position: '备好 2 样，共 4 样' })
    expect(latestPapersFrom({ ...stored, chosen: 'enrolled' })).toMatchObject({ chosen: 'enrolled' })
  })

  it.each([{}, { list: 'enlistment' }, { position: '备好 2 样，共 4 样' }])('are none with %j stored', (texts) => {
    expect(latestPapersFrom(texts)).toBeUndefined()
  })
})
