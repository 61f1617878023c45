/**
 * What the governing text does not tell us and an adopting agency has to confirm. docs/assumptions.md is written from this
 * list by `npm run docs`, and the console shows it with the values in force.
 */
import type { LevelCode, LevelConfiguration, PlatformConfiguration } from "@sworn/exam-core"
import type { Locale, Localised } from "@sworn/question-bank"
import { fieldAt, type Field } from "./configuration-field.ts"
import { levelFields } from "./level-fields.ts"
import { platformFields } from "./platform-fields.ts"
import { levelWords, sayValue } from "./say-value.ts"

export type Assumption = {
  /** In docs/rules.md, or a word where no rule numbers it. */
  readonly rule: string
  readonly words: Localised
  /** Whose values are shown with it: "level:eligibility.prerequisite", "platform:signIn.idleMs". */
  readonly values?: readonly string[]
  readonly where: Localised
}

const levels: Localised = { "zh-CN": "各等级设置", en: "level configuration" }
const platform: Localised = { "zh-CN": "平台设置", en: "platform configuration" }
const code: Localised = { "zh-CN": "程序", en: "code" }

const ofLevel = (rule: string, zh: string, en: string, ...paths: readonly string[]): Assumption => ({
  rule,
  words: { "zh-CN": zh, en },
  values: paths.map((path) => `level:${path}`),
  where: levels,
})
const ofPlatform = (rule: string, zh: string, en: string, ...paths: readonly string[]): Assumption => ({
  rule,
  words: { "zh-CN": zh, en },
  values: paths.map((path) => `platform:${path}`),
  where: platform,
})
const fixed = (rule: string, zh: string, en: string, where: Localised = code): Assumption => ({
  rule,
  words: { "zh-CN": zh, en },
  where,
})

export const assumptions: readonly Assumption[] = [
  ofLevel(
    "ELI-2",
    "报考高级须先持有有效基本级满一定时间",
    "how long a valid basic is held before advanced",
    "eligibility.prerequisite",
  ),
  ofLevel(
    "ELI-3",
    "到期前多久可以续考",
    "from when before expiry a certificate may be renewed",
    "eligibility.renewalWindowMonths",
  ),
  ofLevel(
    "ELI-5",
    "警种变更后重新取证的期限",
    "re-certification after a change of post category",
    "eligibility.recertifyMonths",
  ),
  ofLevel(
    "ELI-6",
    "长期离岗后须重考（默认关闭）",
    "a long break in service means basic again (off)",
    "eligibility.breakEndsQualification",
    "eligibility.breakMonths",
  ),
  ofLevel(
    "ELI-7",
    "每年考试次数与间隔",
    "attempts a year, and the days between them",
    "eligibility.attemptsPerYear",
    "eligibility.daysBetweenAttempts",
  ),
  fixed(
    "ELI-8",
    "缺考不占用次数：缺考考生没有作答记录",
    "absence uses no attempt: an absent candidate has none",
  ),
  ofLevel(
    "ELI-9",
    "不设免试，包括持有法律职业资格的",
    "no exemptions, holders of 法律职业资格 included",
    "eligibility.exemptions",
  ),
  ofLevel(
    "ELI-12",
    "组织考试的等级；中级只保留记录",
    "which levels are examined; intermediate is kept for the record",
    "eligibility.examinable",
  ),
  ofLevel("ITM-1", "难度分级", "degrees of difficulty", "items.difficultyMost"),
  ofLevel("ITM-8", "试测题比例上限", "share of pilot items", "paper.pilotMostPercent"),
  ofLevel(
    "PAP-1",
    "核心科目与专业科目的最低比例、各科目分值",
    "least shares of core and specialist subjects, points by subject",
    "paper.coreLeastPercent",
    "paper.specialistLeastPercent",
    "paper.shares",
  ),
  ofLevel(
    "PAP-3",
    "试题再次使用的间隔",
    "how long an item rests",
    "paper.reuseAfterSittings",
    "paper.reuseAfterMonths",
  ),
  ofPlatform("PAP-6", "两人启封的最早时间", "how early two persons may unseal", "duties.unsealBeforeMs"),
  ofLevel(
    "PAP-8",
    "时长、满分、合格线与各部分题量分值（演示用高级卷按题库缩为 90 分，合格线 54 分）",
    "minutes, total, pass mark and sections (the demo's advanced paper is scaled to its bank: 90 points, pass 54)",
    "paper.durationMs",
    "paper.total",
    "paper.passMark",
    "paper.sections",
  ),
  ofLevel("PAP-11", "每考点试卷经手人数", "paper handlers a centre", "paper.handlersPerCentre"),
  ofLevel(
    "SIT-1",
    "签到与入场时间",
    "check-in and the last entry",
    "sitting.checkInOpensMs",
    "sitting.entryClosesMs",
  ),
  ofLevel("SIT-4", "只在最后一段时间可以离场", "leaving in the last part only", "sitting.leaveInLastMs"),
  ofLevel("SIT-6", "每考场监考员人数", "invigilators a room", "sitting.invigilatorsPerRoom"),
  ofLevel(
    "SIT-10",
    "考试前后冻结变更",
    "changes frozen around a sitting",
    "sitting.freezeBeforeMs",
    "sitting.freezeAfterMs",
    "sitting.freezeLeastMs",
  ),
  ofLevel(
    "TIM-2",
    "监考员补时上限，超出须考务管理员",
    "compensation an invigilator may give alone",
    "sitting.compensationLimitMs",
  ),
  ofLevel(
    "TIM-3",
    "不自动补时，由人按规定确认",
    "lost time is offered, not credited by itself",
    "sitting.creditsLostTime",
  ),
  ofLevel(
    "TIM-4",
    "合理便利默认加时，每人可为 0–100 %",
    "accommodation offered first; each registration 0 to 100 %",
    "sitting.accommodationPercent",
  ),
  ofLevel("TIM-5", "收卷宽限", "grace for data in flight", "sitting.graceMs"),
  ofLevel("TIM-6", "剩余时间提醒", "warnings of the time left", "sitting.warningsMs"),
  ofLevel("ATT-1", "心跳间隔", "heartbeat", "sitting.heartbeatMs"),
  ofPlatform(
    "ATT-5",
    "换一台设备作答须监考员或考务管理员发放换机码，一次有效；同一台设备（浏览器留有标识）可自行重新打开",
    "another device takes an attempt over only with a seat code from an invigilator or the exam administrator, good once; the same device, which its browser remembers, opens it again by itself",
    "signIn.seatCodeMs",
  ),
  ofLevel(
    "SIT-3",
    "准考证加身份证号只在签到开始至结束后一段时间内可登录；其余时间用民警自己的账户",
    "ticket and ID number open the exam from check-in until some time after its end; at any other time an officer uses the own account",
    "sitting.signInClosesAfterMs",
  ),
  ofLevel(
    "ATT-7",
    "开考后多久可以交卷（演示场次为 0，以便演示完成）",
    "no hand-in before (0 in the demo sittings, so that a demo can be finished)",
    "sitting.handInOpensMs",
  ),
  fixed("GRD-2", "各部分均采用“全对得分”", "policy `exact` in every section", {
    "zh-CN": "试卷各部分",
    en: "the paper's sections",
  }),
  ofLevel(
    "GRD-3",
    "不使用扣分类计分方式",
    "policies that take points away are off",
    "grading.penaltyPolicies",
  ),
  ofLevel(
    "GRD-7",
    "主观题（默认关闭）与三评差异",
    "constructed responses (off), and when a third marker is called",
    "grading.constructedResponse",
    "grading.thirdMarkerPercent",
  ),
  ofLevel(
    "GRD-9",
    "重新评分不降低已公布成绩",
    "a regrade does not lower a published result",
    "grading.regradeMayLower",
  ),
  ofLevel("GRD-11", "只看总分", "the total alone decides", "grading.sectionLeastPercent"),
  ofLevel("RES-1", "成绩审定后考生才能看到", "candidates see results after ratification", "results.instant"),
  ofLevel(
    "RES-3",
    "试题预警的难度与区分度",
    "facility and discrimination that flag an item",
    "results.facilityLeastPercent",
    "results.facilityMostPercent",
    "results.discriminationLeastPercent",
  ),
  ofLevel("RES-6", "试题异议期", "until when an item may be challenged", "results.challengeDays"),
  ofLevel(
    "RES-7",
    "成绩复核期与次数",
    "score reviews",
    "results.reviewDays",
    "results.reviewsMost",
    "results.noScoreClaimDays",
  ),
  ofLevel("INT-1", "作弊禁考期", "ban after cheating", "integrity.banMonths"),
  ofLevel(
    "INT-3",
    "模拟考试切屏次数；正式考试从不因此交卷",
    "leaving a mock's page; a formal exam never hands itself in for it",
    "integrity.mockFocusLosses",
  ),
  ofLevel("INT-5", "诚信档案保存年限", "how long the integrity record is kept", "integrity.recordYears"),
  ofPlatform("INT-7", "两人办理的等待时限", "how long a two-person act waits", "duties.requestMs"),
  fixed(
    "INT-7",
    "授权自首日（不早于授予之时）至末日（不晚于收回之时）有效；互斥的角色可在同一天先后担任；一人一号",
    "a grant is held from its first day but not before it was given, to its last day but not after it was ended; what never meets may follow one another on one day; one account is one person",
  ),
  fixed(
    "PAP-6",
    "两人启封后至场次结束前，只有这两人中的组卷人可以阅卷；考务管理员可作第二人但不能阅卷；各场次结束后，组卷人和成绩审定可单独查阅；每次查阅先入审计日志",
    "once unsealed and until the sitting is over only the two read a paper, if they are paper setters; the exam administrator may be the second person and reads nothing; once every sitting of it is over, paper setters and ratifiers of its units read it alone; every reading is in the audit log before a word of it is shown",
  ),
  ofPlatform(
    "PAP-11",
    "授课对象：考前若干个月内授过该等级课程的单位的报名者；监考员尚未按考场记录，故暂不限制其监考自己的学员",
    "a cohort is whoever is registered from a unit in which the person taught that level in the months before the sitting; invigilators are not yet recorded by room, so their own students are not kept from them",
    "duties.cohortMonths",
  ),
  fixed(
    "CER-7",
    "暂停、恢复、取消自当日或更早起生效，不早于上一次变更；只取消有效或暂停的证书；取消基本级时，以同一文号暂停有效的更高等级",
    "a suspension, a reinstatement and a revocation take effect today or earlier, never before the certificate's last change; only a valid or suspended certificate is revoked; with a basic one every valid certificate of a higher level is suspended on the same document",
  ),
  ofLevel("CER-1", "等级确认时限", "by when HR confirms", "certificate.confirmWithinDays"),
  ofLevel("CER-2", "证书有效期", "validity", "certificate.validityMonths"),
  fixed(
    "CER-3",
    "有效期到若干月后的同一日，月末对齐，含当日",
    "to the same day, clipped to the month's end, last day included",
  ),
  ofLevel(
    "CER-5",
    "证书编号 15 位：等级、省份、年份、七位序号、ISO 7064 MOD 11,10 校验位",
    "15 digits: level, province, year, seven digits, ISO 7064 MOD 11,10",
    "certificate.numberPrefix",
  ),
  fixed("CER-6", "统计持证人数时高级覆盖基本级", "advanced covers basic for the headline", {
    "zh-CN": "等级顺序",
    en: "order of `levels.rank`",
  }),
  ofLevel("CER-7", "取消后重考的间隔", "a new exam after revocation", "certificate.reentryMonths"),
  ofLevel(
    "CER-8",
    "严重执法过错后的培训与考试",
    "training and exam after a serious error",
    "certificate.offPostTrainingDays",
    "certificate.failuresUntilCancelled",
  ),
  ofLevel("CER-9", "到期提醒", "notices before expiry", "certificate.noticeDays"),
  ofLevel(
    "CER-11",
    "法律修订后补考变化部分（默认关闭）",
    "delta papers after a law changes (off)",
    "certificate.deltaPapers",
  ),
  fixed("HRX-1", "在职指未退休、未离职", "in service = neither retired nor left"),
  ofLevel(
    "HRX-2",
    "未取得资格率的预警线",
    "bands of the unqualified rate",
    "lists.amberAbovePercent",
    "lists.redAbovePercent",
  ),
  fixed(
    "HRX-3",
    "身份证号：政工人事在所辖单位内可见前 6 位和后 4 位，其他人（如督察审计）只见后 4 位；一人凭事由可显示单个完整号码，超过规定行数须第二位政工人事批准，只用一次，条件须与批准的一致",
    "a national ID is shown as its first six and last four characters in the own units of an HR officer, and as its last four to whoever else may see the officer; in full for one officer on one person's purpose, above the rows set on the approval of a second HR officer, used once, for exactly that filter",
  ),
  ofPlatform(
    "HRX-3",
    "不脱敏导出须两人批准的行数",
    "unmasked rows one person may export",
    "duties.unmaskedRows",
  ),
  ofLevel("HRX-3", "人数过少的分组不予公布", "small groups are not published", "lists.suppressUnder"),
  ofLevel("HRX-7", "“即将到期”名单的范围", "how far the expiring list looks ahead", "lists.expiringMonths"),
  ofPlatform("REC-1", "档案保存年限", "how long records are kept", "records.recordYears"),
  ofPlatform(
    "ITM-9",
    "导入后既未入库也未放弃的文件保存的天数",
    "how long a file of questions is kept that nobody takes in or gives up",
    "records.fileDays",
  ),
  fixed(
    "law",
    "演示题库的法律版本与施行日期取自公开文本；2012 年治安管理处罚法自 2026-01-01 失效，演示试题不以其为依据",
    "statute versions and dates of effect of the demo bank, read from public texts; the 2012 public-order law is out of force since 2026-01-01 and no demo item rests on it",
    { "zh-CN": "演示数据", en: "`drizzle/seeds/bank/statutes.ts`" },
  ),
  fixed(
    "REC-2",
    "审计链末端每隔一定时间并在每次停机时留存到数据目录的 audit-anchors.ndjson；只有该文件或所设地址在数据库管理员不能写入之处，锚点才能证明日志",
    "the end of the audit chain is anchored every 15 min and at every stop, to `audit-anchors.ndjson` in the data folder; an anchor proves the log only if that file, or the address, is where the database's administrator cannot write",
    {
      "zh-CN": "SWORN_ANCHOR_MINUTES，另可设 SWORN_ANCHOR_URL",
      en: "`SWORN_ANCHOR_MINUTES`, and `SWORN_ANCHOR_URL` for an address besides",
    },
  ),
  fixed(
    "REC-2",
    "全系统一份审计日志，每位审计员都能看到全部；日志只记编号，不记人名",
    "the audit log is one for the whole installation, and every auditor reads all of it; its events name ids, never persons",
  ),
  ofPlatform(
    "REC-2",
    "日志中网络地址保存的天数",
    "how long addresses in the audit log are kept",
    "records.addressDays",
  ),
  ofPlatform(
    "sign-in",
    "工作人员登录时限",
    "how long a sign-in of the staff lasts",
    "signIn.idleMs",
    "signIn.absoluteMs",
    "signIn.stepUpMs",
  ),
  ofPlatform(
    "sign-in",
    "密码规范；密码输错后的等待",
    "the profile of passwords; waits after wrong ones",
    "signIn.profile",
    "signIn.passwordLeast",
    "signIn.freeTries",
    "signIn.firstWaitMs",
    "signIn.longestWaitMs",
  ),
  ofPlatform(
    "sign-in",
    "首次密码的有效时间；须绑定动态口令的角色",
    "how long a first password is good; who needs a second factor",
    "signIn.firstPasswordMs",
    "signIn.secondFactorRoles",
  ),
]

export type InForce = {
  readonly levels: Readonly<Record<LevelCode, LevelConfiguration>>
  readonly platform: PlatformConfiguration
}

/** The values an assumption stands for, one by one in words; null where its words already say all. */
export function sayAssumed(
  { values }: Assumption,
  inForce: InForce,
  locale: Locale,
  subjectName: (code: string) => string = (code) => code.replaceAll("-", " "),
): readonly string[] | null {
  if (values === undefined) return null
  return values.map((place) =>
    sayPlace(place, inForce, locale, { isAlone: values.length === 1, subjectName }),
  )
}

type Manner = { readonly isAlone: boolean; readonly subjectName: (code: string) => string }

function sayPlace(place: string, inForce: InForce, locale: Locale, { isAlone, subjectName }: Manner): string {
  const [whose = "", path = ""] = place.split(":")
  const name = (field: Field, text: string) => {
    if (isAlone) return text
    return locale === "en" ? `${lowered(field.words.en)}: ${text}` : `${field.words["zh-CN"]}：${text}`
  }
  if (whose === "platform") {
    const field = getField(platformFields, path)
    return name(field, sayValue(field, valueAt(inForce.platform, path), locale))
  }
  const field = getField(levelFields, path)
  const examined = (Object.keys(inForce.levels) as LevelCode[]).filter(
    (level) => inForce.levels[level].eligibility.examinable || path === "eligibility.examinable",
  )
  const said = examined.map(
    (level) => [level, sayValue(field, valueAt(inForce.levels[level], path), locale, subjectName)] as const,
  )
  const isSame = new Set(said.map(([, text]) => text)).size === 1
  const text = isSame
    ? said[0]?.[1]
    : said
        .map(([level, one]) => `${levelWords[level]?.[locale] ?? level} ${one}`)
        .join(locale === "en" ? ", " : "，")
  return name(field, text ?? "")
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function getField(fields: Parameters<typeof fieldAt>[0], path: string): Field {
  const field = fieldAt(fields, path)
  if (field === undefined) throw new Error(`No setting is called ${path}`)
  return field
}

function valueAt(configuration: object, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], configuration)
}
