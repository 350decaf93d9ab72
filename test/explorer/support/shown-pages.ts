import * as walks from './walks.js';

/** Somebody who sees a page, perhaps for a purpose. */
export interface Seer {
  readonly persona: string;
  readonly purpose?: string;
  /** A text that they are told there, so that never nothing is compared. */
  readonly told: string;
}

export interface ShownPage {
  readonly page: string;
  /** A state of a mobile trial in braces stands for the code of a matter that has one. */
  readonly path: string;
  readonly by: readonly Seer[];
  /** Opens what has to be opened. */
  readonly walk?: walks.Walk;
  /** Fields that are read where something is the case that is not so here. */
  readonly unless?: RegExp;
}

const GUIDE = '/matters/LT-2019-0037';
const COLUMNS = 'code,title,place,stage,holder,agencies,next,warnings,offences,seriousness,mode,tips,opened,changed';
/** Another day and commune than those of the plan: some gate is shut there. */
const ELSEWHERE = '?on=2026-06-06&at=28249';
/** Off the map a place is told by its name, on it by that of its region. */
const OFF_THE_MAP = /place\.name$/;

const both = (one: string, other: string, told: string): readonly Seer[] => [
  { persona: one, told },
  { persona: other, told },
];

/** Every page of the explorer, as people of different rights see it. */
export const shownPages: readonly ShownPage[] = [
  {
    page: 'start',
    path: '/',
    by: [
      { persona: 'police-investigator', told: 'vụ việc của tôi' },
      { persona: 'police-inspector', told: 'vụ việc tại thị xã gò công' },
    ],
  },
  {
    page: 'the finder',
    path: '/access',
    walk: walks.find,
    by: both('courts-clerk', 'steering-committee-analyst', 'vụ việc tại thị xã gò công'),
  },
  {
    page: 'matters',
    path: `/matters?cols=${COLUMNS}&area=824-19000101&org=CA-DT`,
    walk: walks.savedSearches,
    by: [
      { persona: 'police-investigator', told: 'vụ việc của tôi' },
      { persona: 'steering-committee-analyst', told: 'công an tỉnh đồng tháp' },
    ],
  },
  {
    page: 'a matter',
    path: GUIDE,
    walk: walks.tabs,
    by: [
      { persona: 'police-investigator', purpose: 'Điều tra', told: 'đào hữu vinh' },
      { persona: 'social-affairs-case-worker', purpose: 'Hỗ trợ nạn nhân', told: 'mai kim phương' },
      { persona: 'courts-judge', purpose: 'Xét xử', told: 'mai kim phương' },
      { persona: 'courts-clerk', purpose: 'Xét xử', told: 'đào hữu vinh' },
    ],
  },
  {
    page: 'a matter as it was known',
    path: `${GUIDE}?asOf=2020-05-03`,
    walk: walks.tabsOfTwoDays,
    by: [
      { persona: 'police-investigator', purpose: 'Điều tra', told: 'đào hữu vinh' },
      { persona: 'procuracy-prosecutor', purpose: 'Truy tố', told: 'đào hữu vinh' },
    ],
  },
  {
    page: 'a matter with a trial ahead',
    path: '/matters/{DECIDED}',
    walk: walks.tabs,
    by: both('courts-judge', 'procuracy-prosecutor', 'tòa án nhân dân khu vực 2 – đồng tháp'),
  },
  {
    page: 'figures',
    path: '/figures?stage=IN_FORCE&view=table',
    walk: walks.bothWorlds,
    by: both('steering-committee-analyst', 'border-guard-officer', 'có hiệu lực'),
  },
  {
    page: 'candidates',
    path: '/mobile-trials',
    walk: walks.reasons,
    by: both('courts-judge', 'procuracy-prosecutor', 'tòa án đã thụ lý vụ án.'),
  },
  {
    page: 'a proposal',
    path: '/mobile-trials/{PROPOSED}',
    walk: walks.folds,
    by: both('courts-supervisor', 'police-investigator', 'tòa án đã thụ lý vụ án.'),
  },
  {
    page: 'a plan',
    path: `/mobile-trials/{DECIDED}${ELSEWHERE}`,
    walk: walks.folds,
    by: both('courts-judge', 'procuracy-prosecutor', 'tòa án nhân dân khu vực 2 – đồng tháp'),
  },
  {
    page: 'a report',
    path: `/mobile-trials/{REPORTED}${ELSEWHERE}`,
    walk: walks.folds,
    by: both('courts-clerk', 'social-affairs-case-worker', 'tòa án nhân dân khu vực 2 – đồng tháp'),
  },
  {
    page: 'a text that is checked',
    path: `/mobile-trials/{PROPOSED}${ELSEWHERE}`,
    walk: walks.outreach,
    by: both('courts-clerk', 'courts-judge', 'tòa án đã thụ lý vụ án.'),
  },
  {
    page: 'the calendar',
    path: '/mobile-trials/calendar?month=2026-06',
    by: both('courts-clerk', 'courts-supervisor', 'tòa án nhân dân khu vực 2 – đồng tháp'),
  },
  {
    page: 'the map',
    path: '/mobile-trials/map?view=table',
    unless: OFF_THE_MAP,
    by: both('courts-judge', 'police-investigator', 'lt-2019-0037'),
  },
  {
    page: 'the map of candidates',
    path: '/mobile-trials/map?show=candidates&view=table',
    unless: OFF_THE_MAP,
    by: both('courts-supervisor', 'procuracy-prosecutor', 'lt-2019-0037'),
  },
  {
    page: 'the fairness board',
    path: '/mobile-trials/fairness',
    by: both('steering-committee-analyst', 'courts-supervisor', 'thị xã gò công'),
  },
  {
    page: 'access',
    path: '/access?label=VICTIM_IDENTITY',
    by: both('border-guard-officer', 'courts-clerk', 'luật 66/2011/qh12 điều 31; luật 53/2024/qh15 điều 3 khoản 10'),
  },
  {
    page: 'the own trail',
    path: '/access/trail',
    walk: walks.folds,
    by: both('courts-judge', 'procuracy-prosecutor', 'lt-2019-0037'),
  },
  {
    page: 'the trail of the own facts',
    path: '/access/trail',
    walk: walks.folds,
    by: both('police-inspector', 'social-affairs-inspector', 'lt-2019-0037'),
  },
  {
    page: 'query',
    path: '/query',
    walk: walks.keptQueries,
    by: both('police-investigator', 'courts-judge', 'các vụ việc'),
  },
];
