/** What can be wrong with a question of a Moodle XML file, and what its reader has to leave out. */
import { mediaRefusals, type MediumRefusal } from "../media.ts"
import { refusedWords, type Refused } from "../html.ts"
import type { Words } from "../report.ts"
import type { SoundFault } from "../sound.ts"
import { xmlRefusals, type XmlRefusal } from "../xml.ts"

const own = {
  "not-moodle": { "zh-CN": "不是 Moodle 题库 XML 文件", en: "This is no Moodle XML question file" },
  "kind-unknown": { "zh-CN": "题型不受支持，未导入", en: "This kind of question is not supported" },
  "stem-missing": { "zh-CN": "没有题干", en: "The question text is missing" },
  "answer-missing": { "zh-CN": "没有答案", en: "The answer is missing" },
  "answer-unreadable": { "zh-CN": "答案无法识别", en: "The answer cannot be read" },
  "gap-unreadable": {
    "zh-CN": "填空的内嵌语法有误或不受支持",
    en: "An embedded gap is malformed or of a kind that is not supported",
  },
  "gaps-missing": { "zh-CN": "完形填空题中没有空", en: "There is no gap in the text" },
  "markers-several": {
    "zh-CN": "有多个标记，热点题只能有一个",
    en: "There are several markers where a hotspot has one",
  },
  "image-missing": { "zh-CN": "没有可用的背景图片", en: "There is no background image that can be used" },
} as const satisfies Record<string, Words>

const ownRemarks = {
  "penalty-left-out": {
    "zh-CN": "文件中设有重复作答的扣分，本系统不使用，未导入",
    en: "Penalties for trying again are not used here and were left out",
  },
  "hints-left-out": { "zh-CN": "提示没有导入", en: "Hints were left out" },
  "unit-left-out": { "zh-CN": "数值题的单位没有导入", en: "The units of a number were left out" },
  "wildcard-literal": {
    "zh-CN": "答案中的星号按普通字符处理，不作通配符",
    en: "An asterisk in an answer is taken as it stands, not as a wildcard",
  },
  "gap-choices": {
    "zh-CN": "选择型的空变成填写型，错误选项保留为零分答案",
    en: "A gap with choices became one to write in; its wrong choices stay as answers worth nothing",
  },
  "gap-tolerance": {
    "zh-CN": "空的数值误差没有导入",
    en: "The tolerance of a number in a gap was left out",
  },
  "gap-weights": { "zh-CN": "各空的权重没有导入", en: "The weights of the gaps were left out" },
  "template-left-out": {
    "zh-CN": "论述题的作答模板没有导入",
    en: "The template for the response was left out",
  },
  "category-told": { "zh-CN": "分类的说明没有导入", en: "The description of a category was left out" },
  hidden: { "zh-CN": "该题在原系统中是隐藏的", en: "The question is hidden in the system it comes from" },
} as const satisfies Record<string, Words>

export type MoodleRemark = keyof typeof ownRemarks | Refused | MediumRefusal
export type MoodleFault = keyof typeof own | XmlRefusal | SoundFault
export const moodleFaults: Record<Exclude<MoodleFault, SoundFault>, Words> = { ...own, ...xmlRefusals }
export const moodleRemarks: Record<MoodleRemark, Words> = { ...ownRemarks, ...refusedWords, ...mediaRefusals }
