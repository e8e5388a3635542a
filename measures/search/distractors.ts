import type { Entry, SearchData } from '../../src/model/search'

const THINGS =
  '图书馆 宿舍 食堂 校园卡 奖学金 助学金 选课 考试 成绩单 教室 实验室 导师 开题 论文 校医院 体育馆 校车 网络 社团 讲座 实习 就业 党团 医保 停车 快递 快件 打印 门禁 访客 军训 体测 心理咨询 勤工助学 国际交流 专利 竞赛 教材 座位 自习室 浴室'.split(
    ' ',
  )
const ACTS =
  '预约 申请 缴费 退费 挂失 充值 报名 调整 取消 查询 登记 评定 报销 维修 投诉 借用 归还 变更 审核 领取'.split(' ')
const DETAILS =
  '先在服务大厅取号，再到窗口提交表格 工作人员当场核对信息 三个工作日内收到短信 逾期未办的从下学期重新排队 本人持有效证件办理 可以在网上提交，也可以到现场 材料不全的一次告知 结果在系统里公布 对结果有异议的可以申请复核 每学期开放两次'.split(
    ' ',
  )

/** Made-up questions on other topics, as long as the real ones, to simulate a larger handbook. */
export function withDistractors(data: SearchData, size: number): SearchData {
  const entries = [...data.entries]
  for (let n = 0; entries.length < size; n++) entries.push(distractor(1000 + n, n))
  return { ...data, entries }
}

function distractor(id: number, n: number): Entry {
  const thing = THINGS[n % THINGS.length] ?? ''
  const act = ACTS[Math.floor(n / THINGS.length) % ACTS.length] ?? ''
  const detail = (k: number) => DETAILS[(n * 7 + k * 3) % DETAILS.length] ?? ''
  const sentences = Array.from(
    { length: 24 },
    (_, k) => `${thing}${act}的第${k + 1}步：${detail(k)}，详情见${THINGS[(n + k) % THINGS.length] ?? ''}的说明。`,
  )
  return {
    id,
    title: `${thing}怎样${act}${n >= 800 ? String(n) : ''}`,
    question: `研究生如何办理${thing}${act}？`,
    answers: [{ sentences: [`${thing}${act}：${detail(0)}，${detail(1)}。`] }],
    passages: [{ sentences }],
  }
}
