import { begin, change, redo, undo, type History } from '../../desk/content/history'

const files = (text: string) => new Map([['a', text]])
const shown = (history: History | undefined) => history?.files.get('a')

describe('the history', () => {
  const typed = change(change(begin(files('')), files('一'), 'title', 0), files('一二'), 'title', 500)

  it('takes typing without a pause back at once, and does it again', () => {
    const back = undo(typed)
    expect(shown(back)).toBe('')
    expect(shown(back && redo(back))).toBe('一二')
  })

  it.each<[string, string, number]>([
    ['after a pause', 'title', 5000],
    ['in another field', 'answer', 600],
  ])('takes only what was typed %s back', (_, field, at) => {
    expect(shown(undo(change(typed, files('三'), field, at)))).toBe('一二')
  })

  it('has nothing to take back at the beginning, nor to do again after an edit', () => {
    expect(undo(begin(files('')))).toBeUndefined()
    const back = undo(typed)
    expect(back && redo(change(back, files('新'), 'title', 0))).toBeUndefined()
  })
})
