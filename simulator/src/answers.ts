/** Mocked results for `wx` APIs in tests. */
export type Answer =
  | { answer: 'ok'; result: unknown }
  | { answer: 'fail'; errMsg: string; errno?: number }
  | { answer: 'never' }
  | { answer: 'absent' }

/** An answer, several to be given in turn (the last one stays), or a function of the options. */
export type AnswerPlan = Answer | Answer[] | ((options: unknown) => Answer)

/** The call succeeds with this result; an API ending in `Sync` returns it. */
export const ok = (result: unknown = {}): Answer => ({ answer: 'ok', result })

/** The call fails with this message: `fail('makePhoneCall:fail cancel')`, with `errno` where WeChat has one. */
export const fail = (errMsg: string, errno?: number): Answer => ({
  answer: 'fail',
  errMsg,
  ...(errno === undefined ? {} : { errno }),
})

/** The call is never answered. */
export const never = (): Answer => ({ answer: 'never' })

/** This WeChat is too old to have the API: it is undefined, and canIUse returns false. Must be set before the app starts. */
export const absent = (): Answer => ({ answer: 'absent' })

/** Thrown inside the simulator to make a call of `wx` fail. */
export class ApiFailure extends Error {
  constructor(
    readonly errMsg: string,
    readonly errno?: number,
  ) {
    super(errMsg)
  }
}

/** Planned answers by API name. */
export class Answers {
  private readonly plans = new Map<string, AnswerPlan>()

  constructor(plans: Record<string, AnswerPlan> = {}) {
    for (const [api, plan] of Object.entries(plans)) this.plan(api, plan)
  }

  plan(api: string, plan: AnswerPlan): void {
    this.plans.set(api, Array.isArray(plan) ? [...plan] : plan)
  }

  isAbsent(api: string): boolean {
    const plan = this.plans.get(api)
    return typeof plan === 'object' && 'answer' in plan && plan.answer === 'absent'
  }

  next(api: string, options: unknown): Answer | undefined {
    const plan = this.plans.get(api)
    if (typeof plan === 'function') return plan(options)
    if (!Array.isArray(plan)) return plan
    return plan.length > 1 ? plan.shift() : plan[0]
  }
}
