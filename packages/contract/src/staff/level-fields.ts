/** Every number of a level, with its rule, its words and its bounds. */
import type { LevelConfiguration } from "@sworn/exam-core"
import type { ItemKind, Localised, ScoringPolicy } from "@sworn/question-bank"
import type { Field, FieldsOf, Measure } from "./configuration-field.ts"

export const levelGroupWords: Readonly<Record<keyof LevelConfiguration, Localised>> = {
  sitting: { "zh-CN": "考试当天", en: "The day of the sitting" },
  paper: { "zh-CN": "试卷", en: "Papers" },
  items: { "zh-CN": "试题", en: "Items" },
  eligibility: { "zh-CN": "报名资格", en: "Eligibility" },
  grading: { "zh-CN": "评分", en: "Grading" },
  results: { "zh-CN": "成绩", en: "Results" },
  integrity: { "zh-CN": "违纪与诚信", en: "Integrity" },
  certificate: { "zh-CN": "证书", en: "Certificates" },
  lists: { "zh-CN": "名单与统计", en: "Lists and statistics" },
}

export const itemKindWords: Readonly<Record<ItemKind, Localised>> = {
  single: { "zh-CN": "单选", en: "single" },
  "true-false": { "zh-CN": "判断", en: "true/false" },
  multiple: { "zh-CN": "多选", en: "multiple" },
  indefinite: { "zh-CN": "不定项", en: "indefinite" },
  "case-set": { "zh-CN": "案例分析", en: "case set" },
}

export const policyWords: Readonly<Record<ScoringPolicy, Localised>> = {
  exact: { "zh-CN": "全对得分", en: "exact" },
  no_wrong_partial: { "zh-CN": "少选得部分分", en: "partial, none wrong" },
  half: { "zh-CN": "少选得一半分", en: "half, none wrong" },
  right_minus_wrong: { "zh-CN": "对错相抵", en: "right minus wrong" },
  negative: { "zh-CN": "错选扣分", en: "negative" },
}

const number = (
  rule: string,
  unit: Measure,
  [least, most]: readonly [number, number],
  zh: string,
  en: string,
  none?: Localised,
): Field => ({
  kind: "number",
  rule,
  unit,
  least,
  most,
  words: { "zh-CN": zh, en },
  ...(none === undefined ? {} : { none }),
})

const onOrOff = (rule: string, zh: string, en: string): Field => ({
  kind: "switch",
  rule,
  words: { "zh-CN": zh, en },
})

export const levelFields: FieldsOf<LevelConfiguration> = {
  sitting: {
    checkInOpensMs: number(
      "SIT-1",
      "minute",
      [5, 240],
      "开考前多久开始签到",
      "Check-in opens before the start",
    ),
    entryClosesMs: number("SIT-1", "minute", [0, 120], "开考后多久禁止入场", "Entry closes after the start"),
    handInOpensMs: number(
      "ATT-7",
      "minute",
      [0, 240],
      "开考后多久可以交卷",
      "Handing in opens after the start",
    ),
    leaveInLastMs: number(
      "SIT-4",
      "minute",
      [0, 240],
      "结束前多久可以离场",
      "Leaving is allowed in the last",
    ),
    graceMs: number("TIM-5", "second", [0, 300], "收卷宽限（在途数据）", "Grace for data in flight"),
    warningsMs: {
      kind: "numbers",
      rule: "TIM-6",
      unit: "minute",
      least: 1,
      most: 120,
      words: { "zh-CN": "剩余时间提醒", en: "Warnings of the time left" },
    },
    heartbeatMs: number("ATT-1", "second", [5, 60], "心跳间隔", "Heartbeat"),
    compensationLimitMs: number(
      "TIM-2",
      "minute",
      [0, 60],
      "监考员补时上限",
      "Compensation an invigilator may give",
    ),
    creditsLostTime: onOrOff(
      "TIM-3",
      "自动补回故障损失的时间",
      "Lost time is credited without being asked for",
    ),
    accommodationPercent: number(
      "TIM-4",
      "percent",
      [0, 100],
      "合理便利默认加时",
      "Accommodation offered first",
    ),
    invigilatorsPerRoom: number("SIT-6", "person", [1, 10], "每考场监考员", "Invigilators a room"),
    freezeBeforeMs: number("SIT-10", "hour", [1, 168], "考前冻结变更", "Changes are frozen before a sitting"),
    freezeAfterMs: number("SIT-10", "hour", [1, 72], "考后冻结变更", "Changes are frozen after a sitting"),
    freezeLeastMs: number(
      "SIT-10",
      "minute",
      [10, 60],
      "任何情况下的最短冻结",
      "Shortest freeze, whatever is overridden",
    ),
  },
  paper: {
    durationMs: number("TIM-1", "minute", [10, 480], "考试时长", "Minutes"),
    total: number("PAP-1", "point", [10, 1000], "满分", "Total"),
    passMark: number("GRD-1", "point", [1, 1000], "合格线", "Pass mark"),
    sections: {
      kind: "sections",
      rule: "PAP-8",
      words: { "zh-CN": "题型、题量、分值与计分方式", en: "Sections, points and scoring policies" },
    },
    shares: {
      kind: "shares",
      rule: "PAP-1",
      words: { "zh-CN": "各科目分值（综合卷）", en: "Points by subject, general paper" },
    },
    coreLeastPercent: number("PAP-1", "percent", [0, 100], "核心科目分值不低于", "Core subjects at least"),
    specialistLeastPercent: number(
      "PAP-1",
      "percent",
      [0, 100],
      "专业卷的专业科目不低于",
      "Specialist subject of a specialist paper at least",
    ),
    pilotMostPercent: number("ITM-8", "percent", [0, 20], "试测题不超过", "Pilot items at most"),
    reuseAfterSittings: number("PAP-3", "sitting", [0, 20], "同一试题再用须间隔场次", "An item rests for"),
    reuseAfterMonths: number("PAP-3", "month", [0, 60], "同一试题再用须间隔时间", "An item rests at least"),
    handlersPerCentre: number(
      "PAP-11",
      "person",
      [1, 10],
      "每考点试卷经手人不超过",
      "Paper handlers a centre",
    ),
  },
  items: {
    kinds: {
      kind: "choices",
      rule: "ITM-3",
      options: itemKindWords,
      words: { "zh-CN": "可用题型", en: "Kinds that may be used" },
    },
    difficultyMost: number(
      "ITM-1",
      "piece",
      [3, 10],
      "难度等级数（自 1 起）",
      "Degrees of difficulty, from 1",
    ),
    optionsLeast: number("ITM-4", "piece", [3, 8], "选项至少", "Options at least"),
    optionsMost: number("ITM-4", "piece", [3, 8], "选项至多", "Options at most"),
  },
  eligibility: {
    examinable: onOrOff("ELI-12", "组织该等级考试", "This level is examined"),
    prerequisite: {
      kind: "prerequisite",
      rule: "ELI-2",
      words: { "zh-CN": "须先持有的资格", en: "Certificate held before" },
    },
    renewalWindowMonths: number(
      "ELI-3",
      "month",
      [0, 24],
      "到期前多久可以续考",
      "Renewal opens before expiry",
    ),
    attemptsPerYear: number("ELI-7", "time", [1, 12], "每自然年可考次数", "Attempts a calendar year"),
    daysBetweenAttempts: number("ELI-7", "day", [0, 366], "两次考试间隔", "Between two attempts"),
    recertifyMonths: number(
      "ELI-5",
      "month",
      [0, 36],
      "警种变更后多久内重新取证",
      "Re-certification after a change of post",
    ),
    breakEndsQualification: onOrOff(
      "ELI-6",
      "长期离岗后须重考基本级",
      "A long break in service means beginning again",
    ),
    breakMonths: number("ELI-6", "month", [6, 120], "长期离岗的时长", "A long break is over"),
    exemptions: onOrOff("ELI-9", "允许免试", "Exemptions may be granted"),
  },
  grading: {
    penaltyPolicies: onOrOff("GRD-3", "允许扣分类计分方式", "Policies that take points away may be used"),
    constructedResponse: onOrOff("GRD-7", "启用主观题", "Constructed responses are used"),
    thirdMarkerPercent: number(
      "GRD-7",
      "percent",
      [1, 100],
      "两评差异超过多少须三评",
      "Two markers apart by more call a third",
    ),
    regradeMayLower: onOrOff("GRD-9", "重新评分可以降低已公布成绩", "A regrade may lower a published result"),
    sectionLeastPercent: number(
      "GRD-11",
      "percent",
      [1, 100],
      "每部分最低得分率",
      "Least share of each section",
      {
        "zh-CN": "只看总分",
        en: "the total alone decides",
      },
    ),
  },
  results: {
    instant: onOrOff("RES-1", "交卷后立即显示暂定成绩", "Provisional results are shown at once"),
    facilityLeastPercent: number(
      "RES-3",
      "percent",
      [0, 100],
      "难度预警：答对率低于",
      "Facility is flagged under",
    ),
    facilityMostPercent: number(
      "RES-3",
      "percent",
      [0, 100],
      "难度预警：答对率高于",
      "Facility is flagged over",
    ),
    discriminationLeastPercent: number(
      "RES-3",
      "percent",
      [0, 100],
      "区分度预警：低于",
      "Discrimination is flagged under",
    ),
    challengeDays: number("RES-6", "day", [0, 60], "考后试题异议期", "Item challenges after the exam"),
    reviewDays: number("RES-7", "day", [0, 90], "公布后申请成绩复核期", "Score review from publication"),
    reviewsMost: number("RES-7", "time", [0, 5], "可申请复核次数", "Score reviews"),
    noScoreClaimDays: number("RES-7", "day", [0, 30], "“无成绩”申报期", "Claim of no score at all"),
  },
  integrity: {
    banMonths: number("INT-1", "month", [1, 120], "作弊禁考期", "Ban after cheating"),
    mockFocusLosses: number(
      "INT-3",
      "time",
      [1, 100],
      "模拟考试切屏多少次自动交卷",
      "A mock hands itself in after leaving",
    ),
    recordYears: number("INT-5", "year", [1, 50], "诚信档案保存", "Integrity record is kept"),
  },
  certificate: {
    validityMonths: number("CER-2", "month", [1, 600], "证书有效期", "Validity", {
      "zh-CN": "长期",
      en: "without end",
    }),
    numberPrefix: {
      kind: "digit",
      rule: "CER-5",
      words: { "zh-CN": "证书编号首位", en: "First digit of the number" },
    },
    confirmWithinDays: number("CER-1", "day", [1, 180], "等级确认时限", "Confirmation is due within"),
    reentryMonths: number("CER-7", "month", [0, 120], "取消后多久可以重考", "A new exam after revocation"),
    offPostTrainingDays: number(
      "CER-8",
      "day",
      [0, 180],
      "严重执法过错离岗培训",
      "Off-post training after a serious error",
    ),
    failuresUntilCancelled: number(
      "CER-8",
      "time",
      [1, 10],
      "其后几次不合格取消资格",
      "Failures after it that cancel",
    ),
    noticeDays: {
      kind: "numbers",
      rule: "CER-9",
      unit: "day",
      least: 1,
      most: 730,
      words: { "zh-CN": "到期前提醒", en: "Notices before expiry" },
    },
    deltaPapers: onOrOff("CER-11", "法律修订后补考变化部分", "Delta papers after a law changes"),
  },
  lists: {
    expiringMonths: number(
      "HRX-7",
      "month",
      [1, 24],
      "“即将到期”名单的范围",
      "The expiring list looks ahead",
    ),
    amberAbovePercent: number(
      "HRX-2",
      "percent",
      [0, 100],
      "未取得资格率黄牌：高于",
      "Unqualified rate is amber above",
    ),
    redAbovePercent: number(
      "HRX-2",
      "percent",
      [0, 100],
      "未取得资格率红牌：高于",
      "Unqualified rate is red above",
    ),
    suppressUnder: number(
      "HRX-3",
      "person",
      [1, 50],
      "人数少于多少不予公布",
      "Groups are not published under",
    ),
  },
}
