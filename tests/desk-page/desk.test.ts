import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../simulator/src'
import { office } from '@/model/handbook/office'
import { findEntry, questions } from '@/model/handbook/outline'
import { plainText } from '@/model/handbook/text'
import { violations } from '../support/axe'
import { ADDRESS, choose, openAgain, openDesk, phoneOf, stateOf } from './open-desk'

jest.setTimeout(180_000)

const FIVE_MEGABYTES = 5 * 1024 * 1024
const titleOf = (number: number) => findEntry(number)?.title ?? ''
const QUESTION_3 = `3 ${titleOf(3)}`
const QUESTION_7 = `7 ${titleOf(7)}`
const NEXT = questions.length + 1
/** Not the office's. */
const OTHER_PHONE = '0431-12345678'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser.close())

async function settled(page: Page, state: string): Promise<void> {
  await stateOf(page).filter({ hasText: state }).waitFor()
}

/** Exports what was changed and returns where the file lies. */
async function exported(page: Page): Promise<string> {
  await page.getByRole('button', { name: '导出', exact: true }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: /导出/ }).click(),
  ])
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'desk-')), download.suggestedFilename())
  await download.saveAs(file)
  return file
}

/** Says that the office answered what the handbook does not say, from beside the field where it stands. */
async function sourced(page: Page, answer: string): Promise<void> {
  await page.locator('.faults').getByRole('button', { name: '学位办答复过，写明出处' }).first().click()
  expect(await page.getByLabel(/^答复（/).inputValue()).toBe(answer)
  await page.getByLabel(/谁、哪一天、怎样答复的/).fill('学位办 2026-11-28 电话')
  await page.getByRole('button', { name: '记下出处' }).click()
  await settled(page, '内容没有错')
}

async function chooseImport(page: Page, file: string): Promise<void> {
  await page.getByRole('button', { name: '导入', exact: true }).click()
  await page.getByLabel('选 handbook-changes 开头的文件').setInputFiles(file)
}

describe('the page', () => {
  it('is one file of at most 5 MB', () => {
    expect(statSync(fileURLToPath(ADDRESS)).size).toBeLessThanOrEqual(FIVE_MEGABYTES)
  })

  it.each([
    [1366, 768],
    [1920, 1080],
  ])('opens from a folder at %i × %i, asks nobody for anything, and axe finds nothing', async (width, height) => {
    const { context, page, requests, errors } = await openDesk(browser, { width, height })
    await settled(page, '内容没有错')
    await phoneOf(page).getByText('注册学信网账号，查学籍').first().waitFor()
    expect(await violations(page, { exclude: ['iframe'] })).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(requests).toEqual([])
    expect(errors).toEqual([])
    await context.close()
  })

  it.each(['查找替换', '新问题、新图解', '导入', '导出', '校样'])(
    'has nothing for axe to find in “%s”',
    async (name) => {
      const { context, page } = await openDesk(browser)
      await settled(page, '内容没有错')
      await page.getByRole('button', { name, exact: true }).click()
      expect(await violations(page, { exclude: ['iframe'] })).toEqual([])
      await context.close()
    },
  )
})

describe('editing', () => {
  it('shows a sentence on the phone, tells a mistake beside its field, and is content once it is mended', async () => {
    const { context, page, errors } = await openDesk(browser)
    await choose(page, QUESTION_7)
    const text = page.getByRole('textbox', { name: '正文' })
    await text.press('Control+End')
    await page.keyboard.type('请带上学历证书。')
    await phoneOf(page).getByText('请带上学历证书。').waitFor()

    const title = page.getByRole('textbox', { name: '短标题' })
    const before = await title.inputValue()
    await title.fill('')
    await page.getByText('“短标题”：这一项是空的').first().waitFor()
    expect(await title.getAttribute('aria-invalid')).toBe('true')
    await title.fill(before)
    await settled(page, '内容没有错')
    expect(await title.getAttribute('aria-invalid')).toBe('false')
    expect(errors).toEqual([])
    await context.close()
  })

  it('numbers steps as they are written, and begins the next one by itself', async () => {
    const { context, page } = await openDesk(browser)
    await choose(page, QUESTION_7)
    const text = page.getByRole('textbox', { name: '正文' })
    await text.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '步骤 1 2 3' }).click()
    await page.keyboard.press('End')
    await page.keyboard.type('逐项核对。')
    await page.keyboard.press('Enter')
    await page.keyboard.type('记下不对的。')
    expect(await text.inputValue()).toMatch(/\n1\. 逐项核对。\n2\. 记下不对的。$/)
    await phoneOf(page).getByText('记下不对的。').waitFor()
    await context.close()
  })

  it('leaves no mark on a page where all is changed back', async () => {
    const { context, page } = await openDesk(browser)
    await choose(page, '联系方式')
    const field = page.getByRole('textbox', { name: '楼', exact: true })
    const before = await field.inputValue()
    await field.fill(`${before}: 东`)
    const item = page.getByRole('navigation').getByRole('button', { name: '联系方式' })
    await item.filter({ hasText: /改过|有错/ }).waitFor()
    await field.fill(before)
    await settled(page, '内容没有错')
    expect(await item.innerText()).toBe('联系方式')
    await context.close()
  })

  it('shows another page when the one just added is taken back', async () => {
    const { context, page } = await openDesk(browser)
    await settled(page, '内容没有错')
    await page.getByRole('button', { name: '新问题、新图解' }).click()
    await page.getByLabel('标题（不超过 20 字）').fill('校徽坏了怎么办')
    await page.getByRole('button', { name: '加上' }).click()
    await page.getByRole('heading', { name: `${NEXT} 校徽坏了怎么办` }).waitFor()
    await page.getByRole('button', { name: '撤销' }).click()
    await page.getByRole('heading', { name: `1 ${titleOf(1)}` }).waitFor()
    await context.close()
  })

  it('says which pages still have what was changed here', async () => {
    const { context, page } = await openDesk(browser)
    await settled(page, '内容没有错')
    await choose(page, '引用的文件')
    await page.locator('summary', { hasText: '普通高等学校学生管理规定' }).click()
    await page.getByRole('textbox', { name: '文号' }).fill('教育部令第42号')
    await page.getByText('还写着它的有').first().waitFor()
    await context.close()
  })

  it('tells what a removed page leaves behind, and takes it back', async () => {
    const { context, page } = await openDesk(browser)
    await choose(page, QUESTION_7)
    await page.getByRole('button', { name: '删去整页' }).click()
    expect(await page.getByRole('dialog').innerText()).toContain('通到这里')
    await page.getByRole('dialog').getByRole('button', { name: '删去' }).click()
    await settled(page, '处要改')
    await page.keyboard.press('Control+z')
    await settled(page, '内容没有错')
    await context.close()
  })

  it('replaces words in the pages that stay ticked', async () => {
    const { context, page } = await openDesk(browser)
    await settled(page, '内容没有错')
    await page.getByRole('button', { name: '查找替换' }).click()
    await page.getByLabel('找', { exact: true }).fill('请咨询学位办')
    await page.getByLabel('换成', { exact: true }).fill('请问学位办')
    await page.getByRole('dialog').getByRole('checkbox').first().uncheck()
    await page.getByRole('button', { name: /^换掉/ }).click()
    await page.getByRole('button', { name: '查找替换' }).click()
    await page.getByLabel('找', { exact: true }).fill('请咨询学位办')
    expect(await page.locator('.hits').getByRole('checkbox').count()).toBe(1)
    await context.close()
  })

  it('replaces by nothing only when that is wanted', async () => {
    const { context, page } = await openDesk(browser)
    await settled(page, '内容没有错')
    await page.getByRole('button', { name: '查找替换' }).click()
    await page.getByLabel('找', { exact: true }).fill('请咨询学位办')
    const replace = page.getByRole('button', { name: /^换掉/ })
    expect(await replace.isDisabled()).toBe(true)
    await page.getByLabel('换成空的').check()
    expect(await replace.isDisabled()).toBe(false)
    await context.close()
  })

  it('goes to the words that were found, also where they are folded', async () => {
    const { context, page } = await openDesk(browser)
    await settled(page, '内容没有错')
    const [guide = ''] = readdirSync('src/content/guides').filter((name) => name.endsWith('.md'))
    const text = readFileSync(path.join('src/content/guides', guide), 'utf8')
    const heading = [...text.matchAll(/^## (.*)$/gm)].at(-1)?.[1] ?? ''
    await page.getByRole('button', { name: '查找替换' }).click()
    await page.getByLabel('找', { exact: true }).fill(heading)
    await page
      .getByRole('button', { name: /^去看图解/ })
      .first()
      .click()
    await page.getByRole('region', { name: '步骤' }).getByLabel('这一步的标题').first().waitFor()
    const chosen = `(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))`
    expect(await page.evaluate(`${chosen}(document.activeElement)`)).toBe(heading)
    expect(await page.evaluate('document.activeElement.checkVisibility()')).toBe(true)
    await context.close()
  })

  it('needs no mouse', async () => {
    const { context, page } = await openDesk(browser)
    await settled(page, '内容没有错')
    const tabTo = async (name: string) => {
      for (let steps = 0; steps < 200; steps++) {
        await page.keyboard.press('Tab')
        const focused = 'document.activeElement.textContent + "|" + document.activeElement.id'
        if ((await page.evaluate<string>(focused)).includes(name)) return
      }
      throw new Error(`“${name}” can't be reached`)
    }
    await tabTo(QUESTION_3)
    await page.keyboard.press('Enter')
    await tabTo('questions-03-enrolment-mismatch-md--title')
    await page.keyboard.press('End')
    await page.keyboard.type('吗')
    expect(await page.getByRole('textbox', { name: '短标题' }).inputValue()).toBe(`${titleOf(3)}吗`)
    await page.keyboard.press('Control+z')
    expect(await page.getByRole('textbox', { name: '短标题' }).inputValue()).toBe(titleOf(3))
    await page.keyboard.press('Control+y')
    expect(await page.getByRole('textbox', { name: '短标题' }).inputValue()).toBe(`${titleOf(3)}吗`)
    await context.close()
  })
})

describe('what was changed', () => {
  it('is offered at the next opening, with its day', async () => {
    const { context, page } = await openDesk(browser)
    await choose(page, QUESTION_7)
    await page.getByRole('textbox', { name: '短标题' }).fill('学历哪天能查')
    await page.getByText('存在这个浏览器里').waitFor()
    await page.close()
    const next = await openAgain(context)
    const offer = next.page.getByRole('dialog', { name: '上次的修改还在' })
    expect(await offer.innerText()).toMatch(/\d+月\d+日\d\d:\d\d改过：问题7。/)
    await offer.getByRole('button', { name: '接着改' }).click()
    await choose(next.page, '7 学历哪天能查')
    await context.close()
  })

  it('is said to be exported until the next change, also at the next opening', async () => {
    const { context, page } = await openDesk(browser)
    const head = page.getByRole('banner').getByRole('status')
    await choose(page, QUESTION_7)
    await page.getByRole('textbox', { name: '短标题' }).fill('学历哪天能查')
    await head.filter({ hasText: '还没有导出' }).waitFor()
    const name = path.basename(await exported(page))
    await head.filter({ hasText: `导出为 ${name}，之后没有再改` }).waitFor()
    await page.close()

    const next = await openAgain(context)
    const offer = next.page.getByRole('dialog', { name: '上次的修改还在' })
    expect(await offer.innerText()).toContain(`已经导出为 ${name}`)
    await offer.getByRole('button', { name: '接着改' }).click()
    const nextHead = next.page.getByRole('banner').getByRole('status')
    await nextHead.filter({ hasText: `导出为 ${name}` }).waitFor()
    await choose(next.page, '7 学历哪天能查')
    await next.page.getByRole('textbox', { name: '短标题' }).fill('学历几号能查')
    await nextHead.filter({ hasText: '还没有导出' }).waitFor()
    await context.close()
  })

  it('has sections that are gone: the page and the export tell which', async () => {
    const { context, page } = await openDesk(browser)
    await choose(page, QUESTION_7)
    const text = page.getByRole('textbox', { name: '正文' })
    const before = await text.inputValue()
    const heading = /^### (.*)$/m.exec(before)?.[1] ?? ''
    await text.fill(before.replace(`### ${heading}\n`, ''))
    const gone = `没有“${heading}”这一节了`
    await page.getByRole('region', { name: '检查的结果' }).getByText(gone).waitFor()
    await page.getByRole('button', { name: '导出', exact: true }).click()
    await page.getByRole('dialog').getByText(gone).waitFor()
    await context.close()
  })

  it('is warned of in two windows', async () => {
    const { context, page } = await openDesk(browser)
    const other = await openAgain(context)
    await page.getByText('另一个窗口也开着编辑手册').waitFor()
    await other.page.getByText('另一个窗口也开着编辑手册').waitFor()
    await context.close()
  })

  it('can still be exported where the browser stores nothing, and the page says so', async () => {
    const forbidden = 'Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError") }'
    const { context, page } = await openDesk(browser, { before: forbidden })
    await choose(page, QUESTION_7)
    await page.getByRole('textbox', { name: '短标题' }).fill('学历哪天能查')
    await page.getByText('这个浏览器不让保存').waitFor()
    expect(readFileSync(await exported(page), 'utf8')).toContain('学历哪天能查')
    await context.close()
  })

  it('comes back from its file as it was', async () => {
    const { context, page } = await openDesk(browser)
    await choose(page, QUESTION_7)
    await page.getByRole('textbox', { name: '短标题' }).fill('学历哪天能查')
    await page.getByText('存在这个浏览器里').waitFor()
    const file = await exported(page)
    expect(path.basename(file)).toMatch(/^handbook-changes-\d{4}-\d\d-\d\d\.json$/)
    await context.close()

    const other = await openDesk(browser)
    await settled(other.page, '内容没有错')
    await chooseImport(other.page, file)
    await other.page.getByRole('dialog').getByRole('button', { name: '导入' }).click()
    await choose(other.page, '7 学历哪天能查')
    expect(readFileSync(await exported(other.page), 'utf8')).toBe(readFileSync(file, 'utf8'))
    await other.context.close()
  })

  it('is shown beside what stands there, where both were changed', async () => {
    const { context, page } = await openDesk(browser)
    await choose(page, QUESTION_7)
    await page.getByRole('textbox', { name: '短标题' }).fill('学历哪天能查')
    await page.getByText('存在这个浏览器里').waitFor()
    const file = await exported(page)
    await page.getByRole('textbox', { name: '短标题' }).fill('学历几号能查')
    await chooseImport(page, file)
    await page.getByLabel('导入的').check()
    await page.getByRole('dialog').getByRole('button', { name: '导入' }).click()
    await choose(page, '7 学历哪天能查')
    await context.close()
  })
})

describe('five changes by the office', () => {
  it('are seen on the phone, exported, imported by the command, and pass its check', async () => {
    const { context, page } = await openDesk(browser)
    await choose(page, '联系方式')
    await page.getByRole('textbox', { name: '电话', exact: true }).fill(OTHER_PHONE)
    await sourced(page, OTHER_PHONE)
    await phoneOf(page).getByText(OTHER_PHONE).first().waitFor()

    const hours = '星期六下午2:10，星期日上午9:20。'
    const asked = office.unknown.map(plainText).filter((line) => line.includes('办公时间'))
    await page.getByRole('textbox', { name: '办公时间（学位办答复了才填）' }).fill(hours)
    for (const line of asked) {
      await page.getByText('这一条还说手册没有写').first().waitFor()
      await page.getByRole('button', { name: `删去：${line}` }).click()
    }
    await sourced(page, hours)
    await phoneOf(page).getByText(hours).waitFor()

    await choose(page, QUESTION_7)
    await page.getByRole('textbox', { name: '正文' }).press('Control+End')
    await page.keyboard.type('查到以后，逐项核对。')
    await phoneOf(page).getByText('查到以后，逐项核对。').waitFor()

    await choose(page, '学生的说法')
    await page.locator('summary', { hasText: '密码和验证码' }).click()
    await page.getByRole('textbox', { name: '同学会打的字' }).first().press('End')
    await page.keyboard.type('、口令忘啦')
    await phoneOf(page).locator('input').first().waitFor()

    await page.getByRole('button', { name: '新问题、新图解' }).click()
    await page.getByLabel('标题（不超过 20 字）').fill('校徽坏了怎么办')
    await page.getByRole('button', { name: '加上' }).click()
    await page.getByText('新的一页填好就能看到').waitFor()
    await page.getByRole('textbox', { name: /^学生会怎样问/ }).fill('校徽坏了怎么办？')
    await page.getByLabel('新生').check()
    await page.getByRole('textbox', { name: '答案', exact: true }).fill('先问学位办。')
    await page.getByRole('textbox', { name: '正文' }).fill('## 怎么做\n\n1. 打电话。\n2. 去补办。')
    await sourced(page, '先问学位办。')
    await phoneOf(page).getByText('去补办。').waitFor()
    const file = await exported(page)
    await context.close()

    const content = mkdtempSync(path.join(tmpdir(), 'content-'))
    cpSync('src/content', content, { recursive: true })
    const handbook = (...words: string[]) =>
      execFileSync('npx', ['tsx', 'compiler/cli.ts', ...words, '--content', content], { encoding: 'utf8' })
    expect(handbook('import', file)).toContain('已写入')
    expect(handbook('check')).toContain(`内容没有问题：${NEXT} 个问题`)
    const read = (name: string) => readFileSync(path.join(content, name), 'utf8')
    const before = readFileSync('src/content/office.yaml', 'utf8').split('\n')
    const after = before
      .filter((line) => !line.startsWith('hours:') && !asked.includes(line.replace(/^ *- /, '')))
      .map((line) => line.replace(office.phone, OTHER_PHONE))
    expect(read('office.yaml').split('\n').sort()).toEqual([...after, `hours: ${hours}`].sort())
    expect(read('synonyms.yaml')).toContain('口令忘啦')
    expect(read('questions/07-query-credential.md')).toContain('查到以后，逐项核对。')
    expect(read('answers.yaml')).toContain('学位办 2026-11-28 电话')
  })
})

const CHANGES = {
  format: 1,
  edition: { name: '第一版', digest: '0123456789abcdef' },
  made: '2026-11-28',
  files: [],
  sources: [],
}

const REFUSED: Record<string, string> = {
  'not JSON at all': '<html><script>window.hurt = true</script></html>',
  'a file of something else': JSON.stringify({ name: 'package', version: '1.0.0' }),
  'a prototype': `{"__proto__":{"hurt":true},${JSON.stringify(CHANGES).slice(1)}`,
  'a file outside of the content': JSON.stringify({ ...CHANGES, files: [{ path: '../../package.json', text: '{}' }] }),
  'a newer format': JSON.stringify({ ...CHANGES, format: 2 }),
  'more than there can be': JSON.stringify({ ...CHANGES, by: 'x'.repeat(600 * 1024) }),
}

describe('an import', () => {
  it.each(Object.entries(REFUSED))('of %s is refused in words', async (_, text) => {
    const { context, page } = await openDesk(browser)
    await settled(page, '内容没有错')
    await chooseImport(page, written(text))
    expect(await page.getByRole('dialog').getByRole('alert').innerText()).toContain('改法：')
    expect(await page.getByRole('dialog').getByRole('button', { name: '导入' }).isDisabled()).toBe(true)
    expect(await page.evaluate('"hurt" in window || "hurt" in {}')).toBe(false)
    await context.close()
  })

  it('shows scripts and tags as the text they are, and refuses them for the phone', async () => {
    const hostile = '<img src=x onerror="parent.hurt=1;hurt=1"><script>hurt=1</script>'
    const text = `---\nnumber: ${NEXT}\ntitle: '<b>十三</b>'\nquestion: q\ncategory: enrolment\nstages: [newcomer]\nanswer: '${hostile}'\nrelated: []\nnext: [call]\n---\n\n## 怎么做\n\n1. ${hostile}\n`
    const files = [{ path: `questions/${NEXT}-new.md`, text }]
    const { context, page } = await openDesk(browser)
    await settled(page, '内容没有错')
    await chooseImport(page, written(JSON.stringify({ ...CHANGES, files })))
    await page.getByRole('dialog').getByRole('button', { name: '导入' }).click()
    await choose(page, `${NEXT} <b>十三</b>`)
    await page.getByRole('textbox', { name: '答案', exact: true }).waitFor()
    await settled(page, '处要改')
    expect(await page.getByRole('textbox', { name: '答案', exact: true }).inputValue()).toBe(hostile)
    await page.getByRole('region', { name: '看起来是这样' }).getByText(hostile).waitFor()
    for (const frame of page.frames()) expect(await frame.evaluate('"hurt" in window')).toBe(false)
    await page.getByRole('button', { name: '校样' }).click()
    expect(await page.evaluate('"hurt" in window')).toBe(false)
    await context.close()
  })
})

function written(text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'desk-')), 'handbook-changes-2026-11-28.json')
  writeFileSync(file, text)
  return file
}

describe('the proof', () => {
  it('has every text, every outcome with its ways, worked examples, what was changed, and a line to sign', async () => {
    const { context, page } = await openDesk(browser)
    await choose(page, QUESTION_7)
    await page.getByRole('textbox', { name: '短标题' }).fill('学历哪天能查')
    await settled(page, '内容没有错')
    await page.getByRole('button', { name: '校样' }).click()
    const proof = page.locator('.proof')
    expect(await proof.locator('h2').allInnerTexts()).toEqual(
      expect.arrayContaining(['改了什么', '问题', '图解', '材料', '日期', '帮我判断', '联系方式']),
    )
    const text = await proof.innerText()
    for (const part of ['怎样到这里', '举例：', '学位办（签字）', `原来：${titleOf(7)}`]) expect(text).toContain(part)
    await context.close()
  })
})
