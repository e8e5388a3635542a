/** Named situations, one line of requirement each: what a person enters on a day, and what they are told. */

export interface Situation {
  name: string
  rule: string
  inputs: Record<string, string>
  today: string
  /** As `line` in support.ts writes them. */
  milestones: string[]
  /** Ids, in order. */
  notices: string[]
}

const PAPERS = {
  admitted: ['papers-admitted', 'deputy', 'last-day-not-stated'],
  enrolled: ['papers-enrolled', 'in-person'],
}

function enrolment(name: string, year: string, today: string, ...notices: string[]): Situation {
  const milestones = [`registration-window ${year}-09-01..${year}-10-31 about`]
  return { name, rule: 'enrolment', inputs: { year }, today, milestones, notices: [...notices, 'information-wrong'] }
}

function diploma(name: string, issued: string, today: string, closes: string, ...notices: string[]): Situation {
  const milestones = [`query-opens ${issued}..`, `changes-close ..${closes}`]
  return { name, rule: 'diploma', inputs: { issued }, today, milestones, notices: [...notices, 'school-error'] }
}

function before2001(name: string, issued: string): Situation {
  const notices = ['certification-only']
  return { name, rule: 'diploma', inputs: { issued }, today: '2026-11-24', milestones: [], notices }
}

type Status = keyof typeof PAPERS

function departure(
  name: string,
  { status = 'enrolled', departs, today }: { status?: Status; departs: string; today: string },
  [last, advised]: [string, string],
  { first = [], holidays = [] }: { first?: string[]; holidays?: string[] } = {},
): Situation {
  const soft = status === 'admitted' ? ' about' : ''
  return {
    name,
    rule: 'military-departure',
    inputs: { status, departs },
    today,
    milestones: [
      `apply-before ..${last}${soft}`,
      `apply-before ..${advised}${holidays.length > 0 ? ' about' : ''} advice`,
    ],
    notices: [...first, ...PAPERS[status], ...holidays, 'check-status'],
  }
}

const PERHAPS_PASSED = 'first-intake-may-have-passed'

function comingBack(name: string, discharged: string, today: string, ends: string, ...notices: string[]): Situation {
  const year = Number(discharged.slice(0, 4))
  return {
    name,
    rule: 'military-return',
    inputs: { status: 'enrolled', discharged },
    today,
    milestones: [`return-intake ${year}`, `return-intake ${year + 1}`, `retention-ends ..${ends}`],
    notices: [...notices, 'papers-not-listed'],
  }
}

function verification(
  name: string,
  accepted: string,
  today: string,
  expected: string,
  ...notices: string[]
): Situation {
  const milestones = [`report-expected ..${expected} about`]
  return { name, rule: 'verification', inputs: { accepted }, today, milestones, notices }
}

function study(
  name: string,
  [enrolled, programme, maximum]: [string, string, string],
  today: string,
  [programmeEnds, limitEnds]: [string, string],
  ...notices: string[]
): Situation {
  return {
    name,
    rule: 'study-limit',
    inputs: { enrolled, programme, maximum },
    today,
    milestones: [`programme-ends ..${programmeEnds} about`, `limit-ends ..${limitEnds} about`],
    notices: [...notices, 'graduation', 'completion', 'no-exchange', 'own-figures'],
  }
}

/** The situation with our advice after the milestone of that place. */
function advised(situation: Situation, place: number, advice: string): Situation {
  const { milestones } = situation
  return { ...situation, milestones: [...milestones.slice(0, place), `${advice} advice`, ...milestones.slice(place)] }
}

export const SITUATIONS: Situation[] = [
  enrolment('a new student looks in July', '2025', '2025-07-15', 'not-open-yet'),
  enrolment('the day before the window opens', '2025', '2025-08-31', 'not-open-yet'),
  enrolment('the first day of the window', '2025', '2025-09-01', 'in-progress'),
  enrolment('the last day of the window', '2025', '2025-10-31', 'in-progress'),
  enrolment('the day after the window', '2025', '2025-11-01', 'overdue'),
  enrolment('entered the year after being admitted', '2026', '2025-11-01', 'not-open-yet'),

  advised(
    diploma('a graduate asks a week early', '2025-06-30', '2025-06-23', '2025-06-29', 'future'),
    2,
    'changes-close ..2025-06-27',
  ),
  advised(
    diploma('on the last working day before it', '2025-06-30', '2025-06-27', '2025-06-29', 'future'),
    2,
    'changes-close ..2025-06-27',
  ),
  advised(
    diploma('a date whose holidays are not published', '2027-06-30', '2026-11-24', '2027-06-29', 'future'),
    2,
    'changes-close ..2027-06-29 about',
  ),
  advised(
    diploma('the eve of the date on the diploma', '2025-06-30', '2025-06-29', '2025-06-29', 'future'),
    2,
    'changes-close ..2025-06-27',
  ),
  diploma('the date on the diploma', '2025-06-30', '2025-06-30', '2025-06-29', 'today', 'not-found-contact'),
  diploma('the day after', '2025-06-30', '2025-07-01', '2025-06-29', 'not-found-contact'),
  diploma('issued on new year', '2026-01-01', '2026-11-24', '2025-12-31', 'not-found-contact'),
  diploma('issued on 1 March of a leap year', '2024-03-01', '2026-11-24', '2024-02-29', 'not-found-contact'),
  diploma('the first day of 2001', '2001-01-01', '2026-11-24', '2000-12-31', 'class-2001', 'not-found-contact'),
  diploma('the last day of 2001', '2001-12-31', '2026-11-24', '2001-12-30', 'class-2001', 'not-found-contact'),
  diploma('the first day of 2002', '2002-01-01', '2026-11-24', '2001-12-31', 'not-found-contact'),
  before2001('the last day of 2000', '2000-12-31'),
  before2001('1999', '1999-07-01'),
  before2001('the earliest date accepted', '1950-01-01'),

  departure('leaves on a Wednesday', { departs: '2025-09-10', today: '2025-08-01' }, ['2025-09-09', '2025-09-09']),
  departure('leaves on a Monday: Friday is advised', { departs: '2025-09-15', today: '2025-09-12' }, [
    '2025-09-14',
    '2025-09-12',
  ]),
  departure('leaves after the National Day week', { departs: '2025-10-09', today: '2025-09-01' }, [
    '2025-10-08',
    '2025-09-30',
  ]),
  departure('a Sunday worked in exchange counts', { departs: '2025-09-29', today: '2025-09-01' }, [
    '2025-09-28',
    '2025-09-28',
  ]),
  departure('leaves after the spring festival', { departs: '2026-02-24', today: '2026-02-01' }, [
    '2026-02-23',
    '2026-02-14',
  ]),
  departure(
    'the weekend between the last working day and departure',
    { departs: '2025-09-15', today: '2025-09-13' },
    ['2025-09-14', '2025-09-12'],
    { first: ['last-working-day-passed'] },
  ),
  departure(
    'asks on the day of departure',
    { departs: '2025-09-10', today: '2025-09-10' },
    ['2025-09-09', '2025-09-09'],
    { first: ['overdue'] },
  ),
  departure('asks on the eve of departure', { departs: '2025-09-10', today: '2025-09-09' }, [
    '2025-09-09',
    '2025-09-09',
  ]),
  departure('a new student, who may send someone', { status: 'admitted', departs: '2025-09-10', today: '2025-08-01' }, [
    '2025-09-09',
    '2025-09-09',
  ]),
  departure('the last eve whose holidays are known', { departs: '2026-12-29', today: '2026-11-24' }, [
    '2026-12-28',
    '2026-12-28',
  ]),
  departure(
    'the first eve whose holidays are not published',
    { departs: '2026-12-30', today: '2026-11-24' },
    ['2026-12-29', '2026-12-29'],
    { holidays: ['holidays-unpublished'] },
  ),
  departure(
    'past the published holidays only weekends count',
    { departs: '2027-10-04', today: '2026-11-24' },
    ['2027-10-03', '2027-10-01'],
    { holidays: ['holidays-unpublished'] },
  ),
  departure(
    'before the holidays carried',
    { departs: '2024-01-01', today: '2026-11-24' },
    ['2023-12-31', '2023-12-29'],
    { first: ['overdue'], holidays: ['holidays-not-included'] },
  ),
  departure(
    'the first days of the holidays carried',
    { departs: '2024-01-03', today: '2026-11-24' },
    ['2024-01-02', '2024-01-02'],
    { first: ['overdue'] },
  ),

  advised(
    comingBack('discharged in spring, asks that summer', '2025-03-20', '2025-07-01', '2027-03-20'),
    1,
    'ask-dates 2025-08-01..',
  ),
  advised(comingBack('asks on 1 August', '2025-03-20', '2025-08-01', '2027-03-20'), 1, 'ask-dates 2025-08-02..'),
  advised(comingBack('asks on 30 August', '2025-03-20', '2025-08-30', '2027-03-20'), 1, 'ask-dates 2025-08-31..'),
  comingBack('asks on 31 August', '2025-03-20', '2025-08-31', '2027-03-20'),
  advised(comingBack('asks on 1 September', '2025-03-20', '2025-09-01', '2027-03-20'), 2, 'ask-dates 2026-08-01..'),
  advised(
    comingBack('discharged on 29 February', '2024-02-29', '2024-07-01', '2026-02-28'),
    1,
    'ask-dates 2024-08-01..',
  ),
  advised(
    comingBack('discharged on 28 February of a leap year', '2024-02-28', '2024-07-01', '2026-02-28'),
    1,
    'ask-dates 2024-08-01..',
  ),
  advised(
    comingBack('the last day of the first year', '2025-03-20', '2025-12-31', '2027-03-20'),
    2,
    'ask-dates 2026-08-01..',
  ),
  advised(
    comingBack('the first day of the second year', '2025-03-20', '2026-01-01', '2027-03-20', PERHAPS_PASSED),
    2,
    'ask-dates 2026-08-01..',
  ),
  comingBack('the last day of the second year', '2025-03-20', '2026-12-31', '2027-03-20', PERHAPS_PASSED),
  comingBack('both intakes over, the two years not', '2025-03-20', '2027-01-01', '2027-03-20', 'overdue'),
  comingBack('the two years over as well', '2025-03-20', '2027-03-21', '2027-03-20', 'overdue'),
  comingBack('discharged at the end of August', '2025-08-31', '2025-08-31', '2027-08-31'),
  advised(
    comingBack('discharged on 1 September', '2025-09-01', '2025-09-02', '2027-09-01', PERHAPS_PASSED),
    2,
    'ask-dates 2026-08-01..',
  ),
  advised(
    comingBack(
      'discharged in December, asks the next spring',
      '2025-12-01',
      '2026-03-01',
      '2027-12-01',
      PERHAPS_PASSED,
    ),
    2,
    'ask-dates 2026-08-01..',
  ),
  advised(
    comingBack('a discharge still to come', '2027-03-20', '2026-11-24', '2029-03-20'),
    1,
    'ask-dates 2027-08-01..',
  ),
  advised(
    comingBack('a discharge still to come, late in its year', '2027-10-20', '2026-11-24', '2029-10-20', PERHAPS_PASSED),
    2,
    'ask-dates 2028-08-01..',
  ),

  verification('accepted in spring', '2026-03-10', '2026-03-15', '2026-04-10', 'heavy-load', 'electronic-report'),
  verification(
    'accepted on 31 January',
    '2026-01-31',
    '2026-02-01',
    '2026-02-28',
    'holiday-delay',
    'heavy-load',
    'electronic-report',
  ),
  verification(
    'accepted on 31 January of a leap year',
    '2024-01-31',
    '2024-02-01',
    '2024-02-29',
    'holiday-delay',
    'heavy-load',
    'electronic-report',
  ),
  verification(
    'ends on 1 January',
    '2025-12-01',
    '2025-12-01',
    '2026-01-01',
    'holiday-delay',
    'heavy-load',
    'electronic-report',
  ),
  verification(
    'begins on the last day of February',
    '2026-02-28',
    '2026-02-28',
    '2026-03-28',
    'holiday-delay',
    'heavy-load',
    'electronic-report',
  ),
  verification('April to the end of May', '2026-04-30', '2026-05-01', '2026-05-30', 'heavy-load', 'electronic-report'),
  verification(
    'July and August',
    '2026-07-10',
    '2026-07-10',
    '2026-08-10',
    'holiday-delay',
    'heavy-load',
    'electronic-report',
  ),
  verification('September to October', '2026-09-01', '2026-10-01', '2026-10-01', 'heavy-load', 'electronic-report'),
  verification(
    'the month is over',
    '2026-09-01',
    '2026-10-02',
    '2026-10-01',
    'past-expected',
    'heavy-load',
    'electronic-report',
  ),
  verification('the last day of paper reports', '2019-04-30', '2019-05-01', '2019-05-30', 'heavy-load'),
  verification(
    'the first day of electronic reports',
    '2019-05-01',
    '2019-05-02',
    '2019-06-01',
    'holiday-delay',
    'heavy-load',
    'electronic-report',
  ),

  study('in the second year of three', ['2025-09-01', '3', '5'], '2026-11-24', ['2028-09-01', '2030-09-01']),
  study('on the last day of the programme', ['2022-09-01', '3', '5'], '2025-09-01', ['2025-09-01', '2027-09-01']),
  study(
    'one day past the programme',
    ['2022-09-01', '3', '5'],
    '2025-09-02',
    ['2025-09-01', '2027-09-01'],
    'programme-over',
  ),
  study(
    'on the last day of all',
    ['2022-09-01', '3', '5'],
    '2027-09-01',
    ['2025-09-01', '2027-09-01'],
    'programme-over',
  ),
  study('past everything', ['2022-09-01', '3', '5'], '2027-09-02', ['2025-09-01', '2027-09-01'], 'limit-over'),
  study('enrolled on 29 February', ['2024-02-29', '3', '4'], '2026-11-24', ['2027-02-28', '2028-02-29']),
  study('the longest time is the programme', ['2025-09-01', '3', '3'], '2026-11-24', ['2028-09-01', '2028-09-01']),
]
