/** Of loading a version of a statute, of naming it and of its repeal, with their words. */
import type { Localised } from "@sworn/question-bank"

/** Of loading a version of a statute, or its repeal. */
export type StatuteRefusal =
  | "statute-has-no-articles"
  | "statute-needs-a-name"
  | "version-already-loaded"
  | "version-days-differ"
  | "version-between-others"
  | "version-before-has-no-text"
  | "ends-before-it-begins"
  | "versions-overlap"
  | "gap-between"
  | "statute-not-in-force"
  | "statute-name-taken"

export const statutesRefusalWords = {
  "statute-has-no-articles": {
    "zh-CN": "没有读到任何法条：每条应以“第…条”开头，单独成段。",
    en: "No article was found: each begins its own line with 第…条.",
  },
  "statute-needs-a-name": {
    "zh-CN": "法规库中还没有这部法规，请填写它的中英文名称。",
    en: "The register does not know this statute yet. Give its name in both languages.",
  },
  "version-already-loaded": {
    "zh-CN": "该版本的文本已经导入，导入后不再更改。",
    en: "The text of this version is loaded already, and stays as it was loaded.",
  },
  "version-days-differ": {
    "zh-CN": "法规库中该版本的施行日期与填写的不同，请核对。",
    en: "The register has other days for this version. Check them.",
  },
  "version-between-others": {
    "zh-CN": "该版本介于两个已经衔接的版本之间，不能插入。请核对通过日期和施行日期。",
    en: "This version lies between two that already follow each other. Check its days.",
  },
  "version-before-has-no-text": {
    "zh-CN": "前一版本在法规库中只有日期、没有文本，无法比较。请先导入前一版本的文本。",
    en: "The version before this one is known by its days alone and cannot be compared. Load its text first.",
  },
  "ends-before-it-begins": {
    "zh-CN": "失效日期早于施行日期，请核对。",
    en: "Its last day lies before its first. Check them.",
  },
  "versions-overlap": {
    "zh-CN": "施行期间与另一版本重叠：同一天只能有一个版本有效。请核对日期。",
    en: "It would be in force together with another version. Only one is law on a day; check the days.",
  },
  "gap-between": {
    "zh-CN": "与前后版本之间有空档：空档期间没有任何版本有效。请核对日期。",
    en: "Between it and its neighbour there would be days without any version in force. Check the days.",
  },
  "statute-name-taken": {
    "zh-CN": "另一部法规已用这个名称。同名无法分辨，请换一个写法。",
    en: "Another statute goes by that name already. Texts could not tell them apart; choose another.",
  },
  "statute-not-in-force": {
    "zh-CN": "该法规在这一天没有有效的版本，无从废止。",
    en: "No version of this statute is in force on that day, so there is nothing to repeal.",
  },
} as const satisfies Readonly<Record<string, Localised>>
