/**
 * What goes on in the demo's bank: items in review, sent back with a remark, taken out; tasks that wait, one of them late; a
 * pair that must never meet. Told by who did what, how many hours ago.
 *
 * Units:  hours before the demo was loaded; days of Asia/Shanghai.
 * Errors: none.
 * Source: ITM-1, ITM-2, ITM-10 and ITM-11 in docs/rules.md.
 */
import { addDays, dayOf, type Instant } from "@sworn/exam-core"
import type { ItemAct, ItemState } from "@sworn/question-bank"
import { atWork } from "./bank/at-work.ts"
import { lawRows, openedVersion, searchTextOf } from "./bank-rows.ts"
import { instantText, type Row } from "./insert-rows.ts"
import { uuidOf } from "./opaque-ids.ts"
import { staffIdOf, type DemoUsername } from "./staff.ts"
import { province } from "./units.ts"

type Step = { readonly act: "written" | ItemAct; readonly hoursAgo: number; readonly reason?: string }
type Remark = { readonly by: DemoUsername; readonly hoursAgo: number; readonly text: string }
type Life = {
  readonly state: ItemState
  readonly steps: readonly Step[]
  readonly note?: string
  readonly remarks?: readonly Remark[]
  /** The open task, for whom and in how many days it is due. */
  readonly task?: {
    readonly to: DemoUsername | null
    readonly dueInDays: number | null
    readonly note: string
  }
}

const approved = (hoursAgo: number): readonly Step[] => [
  { act: "written", hoursAgo: hoursAgo + 30 },
  { act: "submit", hoursAgo: hoursAgo + 28 },
  { act: "approve", hoursAgo },
]

/** By code, version by version. */
const lives: Readonly<Record<string, readonly Life[]>> = {
  "S-0001": [
    {
      state: "draft",
      steps: [
        { act: "written", hoursAgo: 96 },
        { act: "submit", hoursAgo: 95 },
        {
          act: "reject",
          hoursAgo: 72,
          reason: "“有关手续”指什么不清楚，送看守所与通知家属是两件事，请只问一件。",
        },
      ],
      remarks: [
        { by: "reviewer", hoursAgo: 73, text: "选项没有问题，题干需要改写。" },
        { by: "author", hoursAgo: 50, text: "已改为只问送看守所羁押的时限。" },
      ],
    },
    {
      state: "in_review",
      steps: [
        { act: "written", hoursAgo: 49 },
        { act: "submit", hoursAgo: 48 },
      ],
      note: "按审核意见，只问送看守所羁押的时限",
      task: { to: "reviewer", dueInDays: 2, note: "" },
    },
  ],
  "S-0002": [
    {
      state: "in_review",
      steps: [
        { act: "written", hoursAgo: 200 },
        { act: "submit", hoursAgo: 199 },
      ],
      task: { to: "reviewer", dueInDays: -1, note: "请核对“一般情况”的表述。" },
    },
  ],
  "T-0001": [
    {
      state: "in_review",
      steps: [
        { act: "written", hoursAgo: 20 },
        { act: "submit", hoursAgo: 19 },
      ],
      task: { to: null, dueInDays: null, note: "" },
    },
  ],
  "M-0001": [
    {
      state: "draft",
      steps: [
        { act: "written", hoursAgo: 60 },
        { act: "submit", hoursAgo: 59 },
        { act: "reject", hoursAgo: 30, reason: "选项 B、C 可以合并，另补一个干扰项。" },
      ],
      remarks: [
        { by: "reviewer", hoursAgo: 30, text: "第三十六条第一款后半句是并列关系，拆成两项略显重复。" },
      ],
    },
  ],
  "S-0003": [{ state: "draft", steps: [{ act: "written", hoursAgo: 3 }] }],
  "T-0002": [{ state: "approved", steps: approved(300) }],
  "S-0004": [{ state: "approved", steps: approved(280) }],
  "S-0005": [
    {
      state: "suspended",
      steps: [
        ...approved(400),
        {
          act: "suspend",
          hoursAgo: 26,
          reason: "题干未排除冻结等其他强制措施，有考生提出歧义，复核期间暂停。",
        },
      ],
      remarks: [{ by: "reviewer", hoursAgo: 26, text: "拟在题干中写明“查封、扣押”以外的措施不在此限。" }],
    },
  ],
  "S-0006": [{ state: "approved", steps: approved(120) }],
}

/** Whoever reads the one is told the answer of the other. */
const enemies = [
  { codes: ["S-0001", "S-0006"], reason: "两题答案都是“二十四小时”，同卷会互相提示。" },
] as const

const hour = 60 * 60_000

export function bankLifeRows(now: Instant) {
  const at = (hoursAgo: number) => instantText(now - hoursAgo * hour)
  const actorOf = (act: Step["act"]): DemoUsername =>
    act === "written" || act === "submit" || act === "withdraw" ? "author" : "reviewer"
  const told = atWork.flatMap(({ code, pool, tags, versions }) =>
    versions.map((seed, index) => {
      const life = lives[code]?.[index]
      if (life === undefined) throw new Error(`Nothing is told of ${code}, version ${index + 1}`)
      const answerable = openedVersion(seed, index + 1)
      return { code, pool, tags, seed, life, answerable, version: index + 1, versionId: answerable.item.id }
    }),
  )
  const writtenAt = ({ steps }: Life) => at(steps[0]?.hoursAgo ?? 0)

  return {
    items: atWork.map(({ code, pool, versions }) => ({
      item_id: uuidOf(`item ${code}`),
      code,
      kind: versions[0]?.kind,
      pool,
      unit_id: province.unitId,
    })),
    versions: told.map(({ code, tags, seed, life, answerable, version, versionId }) => ({
      item_version_id: versionId,
      item_id: uuidOf(`item ${code}`),
      version,
      state: life.state,
      levels: ["basic"],
      difficulty: seed.difficulty,
      content: answerable.item,
      author_id: staffIdOf("author"),
      approved_by: life.steps.some(({ act }) => act === "approve") ? staffIdOf("reviewer") : null,
      created_at: writtenAt(life),
      tags,
      search_text: searchTextOf(answerable.item, [answerable]),
      note: life.note ?? "",
    })),
    events: told.flatMap(({ life, versionId }) =>
      life.steps.map(({ act, hoursAgo, reason = "" }, index) => ({
        item_version_id: versionId,
        position: index + 1,
        act,
        reason,
        acted_by: staffIdOf(actorOf(act)),
        acted_at: at(hoursAgo),
      })),
    ),
    keys: told.map(({ answerable, life, versionId }) => ({
      answerable_id: versionId,
      key_version: 1,
      item_version_id: versionId,
      subject: answerable.subject,
      key: answerable.key,
      rationale: answerable.rationale,
      decided_at: writtenAt(life),
    })),
    laws: told.flatMap(({ answerable, versionId }) => lawRows(versionId, answerable)),
    comments: told.flatMap(({ life, versionId }) =>
      (life.remarks ?? []).map(({ by, hoursAgo, text }) => ({
        comment_id: uuidOf(`remark ${versionId} ${hoursAgo} ${by}`),
        item_version_id: versionId,
        text,
        written_by: staffIdOf(by),
        written_at: at(hoursAgo),
      })),
    ),
    tasks: told.flatMap(({ code, life, versionId }) =>
      life.task === undefined
        ? []
        : [
            {
              task_id: uuidOf(`task ${versionId}`),
              item_id: uuidOf(`item ${code}`),
              item_version_id: versionId,
              kind: "review",
              assigned_to: life.task.to === null ? null : staffIdOf(life.task.to),
              opened_by: staffIdOf("author"),
              opened_at: at(life.steps.at(-1)?.hoursAgo ?? 0),
              due_on: life.task.dueInDays === null ? null : addDays(dayOf(now), life.task.dueInDays),
              note: life.task.note,
            },
          ],
    ),
    enemies: enemies.map(({ codes: [one, other], reason }) => {
      const [first, second] = [one, other].map((code) => uuidOf(`item ${code}`)).toSorted()
      return {
        enemy_id: uuidOf(`enemies ${one} ${other}`),
        one_id: first,
        other_id: second,
        reason,
        added_by: staffIdOf("author"),
        added_at: at(24),
      }
    }),
  } satisfies Record<string, readonly Row[]>
}
