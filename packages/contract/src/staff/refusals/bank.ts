/** Of writing, judging and sorting the items of the bank, with their words. */
import type { ItemActRefusal, Localised } from "@sworn/question-bank"
import type { BulkActRefusal } from "../bulk-acts.ts"
import type { ItemDraftRefusal } from "../item-drafts.ts"
import type { EnemyRefusal } from "../item-relations.ts"
import type { MediaRefusal } from "../media.ts"
import type { ReviewTaskRefusal } from "../review-tasks.ts"

export type ItemRefusal =
  | ItemActRefusal
  | "item-has-newer-version"
  | "kind-never-changes"
  | "item-asks-nothing"
  | "subject-not-known"
  | "law-not-known"
  | "law-has-changed"
  | "law-place-not-known"
  | "category-not-known"

/** Of what authors and reviewers do beside writing versions. */
export type BankWorkRefusal =
  | MediaRefusal
  | ItemDraftRefusal
  | ReviewTaskRefusal
  | EnemyRefusal
  | BulkActRefusal
  | "too-many-tags"

export const bankRefusalWords = {
  "item-not-in-that-state": {
    "zh-CN": "该试题版本当前状态不允许此操作，请刷新后再看。",
    en: "This version is no longer in a state that allows it. Reload and look again.",
  },
  "item-is-somebody-elses": { "zh-CN": "只有出题人本人可以这样做。", en: "Only its author may do this." },
  "item-is-your-own": {
    "zh-CN": "不能审核自己出的试题，请由他人审核。",
    en: "Nobody reviews a question of their own. Somebody else must.",
  },
  "reason-is-missing": { "zh-CN": "请写明理由。", en: "Give a reason." },
  "item-is-not-whole": {
    "zh-CN": "试题内容尚不完整，请先补齐所列各项。",
    en: "Something is still missing from the question. Complete what is listed first.",
  },
  "item-has-newer-version": {
    "zh-CN": "他人已保存了更新的版本。您的内容仍在，请对照后再保存。",
    en: "Somebody has saved a newer version. What you wrote is still here; compare before you save.",
  },
  "item-asks-nothing": { "zh-CN": "试题至少要有一个问题。", en: "It asks at least one thing." },
  "subject-not-known": { "zh-CN": "没有这个科目。", en: "There is no such subject." },
  "law-not-known": {
    "zh-CN": "法规库中没有所引的法律版本，请先导入。",
    en: "The version of the law that is cited is not in the register. Import it first.",
  },
  "law-has-changed": {
    "zh-CN": "所引的法条已经修改、移动或废止，请先改为引用现行条文。",
    en: "The law it cites has been changed, moved or repealed. Cite the text in force first.",
  },
  "law-place-not-known": {
    "zh-CN": "所引版本中没有这一条、款或项，请核对条文序号。",
    en: "The cited version has no such article, or no such paragraph and item in it. Check the numbers.",
  },
  "category-not-known": { "zh-CN": "没有这个警种。", en: "There is no such police category." },
  "kind-never-changes": {
    "zh-CN": "题型不能更改，请另建新题。",
    en: "A question keeps its kind. Write a new one instead.",
  },
  "media-not-an-image": {
    "zh-CN": "只接受 PNG、JPEG、GIF、WebP 图片（不接受 SVG）。请另存为其中一种再上传。",
    en: "Only PNG, JPEG, GIF and WebP images are taken (no SVG). Save it as one of these and try again.",
  },
  "media-too-wide": {
    "zh-CN": "图片的宽或高超过 4000 像素，请缩小后再上传。",
    en: "The image is over 4000 pixels wide or high. Make it smaller and try again.",
  },
  "media-broken": {
    "zh-CN": "图片文件已损坏，无法打开，请重新导出后再上传。",
    en: "The image file is damaged and cannot be opened. Export it again and retry.",
  },
  "draft-has-newer-words": {
    "zh-CN": "这份草稿已在别的窗口中保存了更新的内容。您此处的文字还在，请先对照。",
    en: "Newer words of this draft were saved in another window. Yours are still here; compare before you go on.",
  },
  "draft-is-elsewhere": {
    "zh-CN": "您对这道试题已有一份草稿，请打开那一份继续写。",
    en: "You have a draft of this question already. Open that one and go on there.",
  },
  "draft-changes-its-item": {
    "zh-CN": "一份草稿只属于一道试题、一个库，请另建草稿。",
    en: "A draft stays with its question and its pool. Begin another one.",
  },
  "draft-needs-its-version": {
    "zh-CN": "修改已有试题的草稿须注明依据的版本。",
    en: "A draft of a question says which version it began with.",
  },
  "too-many-drafts": {
    "zh-CN": "您的草稿太多，请先写完或丢弃一些。",
    en: "You have too many drafts. Finish or discard some first.",
  },
  "task-is-closed": { "zh-CN": "该任务已经办结。", en: "This task is closed already." },
  "item-not-in-review": {
    "zh-CN": "该试题最新版本没有送审，不能指派审核。",
    en: "The newest version of this question is not in review, so nobody can be asked to review it.",
  },
  "reviewer-is-its-author": {
    "zh-CN": "不能把试题指派给出题人本人审核。",
    en: "Nobody is given a question of their own to review. Choose somebody else.",
  },
  "assignee-not-fitting": {
    "zh-CN": "所选人员在该试题所属单位没有相应角色，请另选他人。",
    en: "This person has no fitting role for the question's unit. Choose somebody else.",
  },
  "review-closes-by-decision": {
    "zh-CN": "审核任务随通过、退回或撤回办结，不能单独关闭。",
    en: "A review ends with approval, rejection or withdrawal; it is not closed by hand.",
  },
  "item-is-itself": {
    "zh-CN": "一道试题不能与自身互斥。",
    en: "A question is not its own enemy. Choose another one.",
  },
  "already-enemies": { "zh-CN": "这两道试题已设为互斥。", en: "These two are enemies already." },
  "not-enemies": { "zh-CN": "这两道试题没有设为互斥。", en: "These two are not enemies." },
  "enemies-of-two-pools": {
    "zh-CN": "练习题与正式题不会出现在同一份试卷上，无需设为互斥。",
    en: "A practice question and a live one never stand on one paper; they need not be enemies.",
  },
  "filter-matches-nothing": {
    "zh-CN": "没有符合筛选条件的试题。",
    en: "No question matches this filter.",
  },
  "filter-matches-too-many": {
    "zh-CN": "一次最多处理 50000 道试题，请缩小筛选范围。",
    en: "At most 50,000 questions at once. Narrow the filter.",
  },
  "bank-has-changed": {
    "zh-CN": "预览之后题库有变化，请重新预览再办理。",
    en: "The bank has changed since the preview. Look again before you run it.",
  },
  "act-already-undone": { "zh-CN": "该批量操作已经撤销。", en: "This act has been undone already." },
  "too-many-tags": {
    "zh-CN": "一道试题最多 20 个标签。",
    en: "A question has at most 20 tags.",
  },
} as const satisfies Readonly<Record<string, Localised>>
