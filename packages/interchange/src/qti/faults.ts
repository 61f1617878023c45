/**
 * What a QTI file may hold that is not taken, or not wholly.
 *
 * A rule for scoring that cannot be said here exactly keeps its question out: a question that scores otherwise than its
 * author meant is worse than none.
 */
import type { Words } from "../report.ts"

export const qtiFaults = {
  "package-without-manifest": {
    "zh-CN": "压缩包内没有 imsmanifest.xml，不是 QTI 题包",
    en: "The archive holds no imsmanifest.xml; it is no QTI package",
  },
  "file-missing": {
    "zh-CN": "题包清单列出的文件不在压缩包内",
    en: "A file that the manifest names is not in the package",
  },
  "not-qti": { "zh-CN": "不是可识别的 QTI 文件", en: "This is no QTI file that is known here" },
  "nothing-inside": { "zh-CN": "文件里没有题目", en: "There is no question in the file" },
  "too-many-declarations": {
    "zh-CN": "题目声明的作答或变量过多",
    en: "The item declares too many responses or variables",
  },
  interaction: {
    "zh-CN": "题目使用了不支持的交互类型",
    en: "The item uses a kind of interaction that is not supported",
  },
  "custom-interaction": {
    "zh-CN": "题目依赖脚本或自定义交互，不予导入",
    en: "The item depends on a script or a custom interaction, which is not taken",
  },
  "interactions-mixed": {
    "zh-CN": "一题之内混用多种交互，无法表示为一道题",
    en: "The item mixes interactions in a way that no one question can say",
  },
  "interactions-scored-together": {
    "zh-CN": "一题的多处作答合并计分（全部答对才得分），拆成小题会改变计分",
    en: "The item scores several answers together (all or nothing); as questions of their own they would score otherwise",
  },
  adaptive: {
    "zh-CN": "自适应题（多次作答）不支持",
    en: "Adaptive items, answered several times over, are not supported",
  },
  template: {
    "zh-CN": "带随机变量的模板题不支持",
    en: "Items with random variables (templates) are not supported",
  },
  "content-missing": {
    "zh-CN": "题目引用了其他文件或变量的内容，无法完整读取",
    en: "The item shows content from other files or variables that cannot be read",
  },
  formula: {
    "zh-CN": "题目中的公式（MathML）无法完整转换",
    en: "A formula (MathML) of the item cannot be converted without loss",
  },
  "too-few-answers": { "zh-CN": "选项或答案太少", en: "There are too few options or answers" },
  "key-missing": {
    "zh-CN": "题目没有说明正确答案",
    en: "The item does not say which answer is right",
  },
  "key-contradiction": {
    "zh-CN": "标明的正确答案与计分规则矛盾",
    en: "The answer that is called right contradicts the rule for scoring",
  },
  "rule-unknown": {
    "zh-CN": "计分规则使用了无法解释的运算",
    en: "The rule for scoring uses an operation that cannot be interpreted here",
  },
  "rule-too-long": {
    "zh-CN": "计分规则过于复杂，无法在限定时间内核对",
    en: "The rule for scoring is too long to be worked through",
  },
  "rule-not-ours": {
    "zh-CN": "计分规则无法在本系统中准确重现",
    en: "The rule for scoring cannot be reproduced here exactly",
  },
  "several-points": {
    "zh-CN": "图上要选多处的题目不支持",
    en: "Questions that ask for several places in an image are not supported",
  },
  "area-shape": {
    "zh-CN": "热区形状或坐标不支持",
    en: "An area has a shape or coordinates that are not supported",
  },
  "image-missing": {
    "zh-CN": "热区题的图片不在题包内或格式不支持",
    en: "The image of a hotspot question is not in the package or of no kind that is taken",
  },
} as const satisfies Record<string, Words>
export type QtiFault = keyof typeof qtiFaults

export const qtiRemarks = {
  "parts-as-case": {
    "zh-CN": "一题含多处作答，已作为案例题导入，每处作答为一道小题",
    en: "The item asks several things; each became a question of one case set",
  },
  "pairs-as-options": {
    "zh-CN": "连线题中有一项对应多项，已作为选择题导入，每个组合为一个选项",
    en: "One thing is matched with several; each pair became an option to choose",
  },
  "rule-missing": {
    "zh-CN": "题目没有计分规则，按标明的正确答案计分",
    en: "The item has no rule for scoring; the answer it calls right is taken as the key",
  },
  shares: {
    "zh-CN": "原题按部分作答给分；此处由试卷的计分规则决定",
    en: "The item gives shares for parts; here the paper's policy decides",
  },
  "scored-by-people": {
    "zh-CN": "原题由系统按文字比对评分；此处为人工评分的论述题",
    en: "The item compares an essay's text; here people mark it",
  },
  "feedback-lost": {
    "zh-CN": "部分反馈的显示条件无法保留，反馈未导入",
    en: "Feedback shown under conditions that cannot be kept was left out",
  },
  "rubric-lost": {
    "zh-CN": "给评分者或其他人员的说明未导入",
    en: "Notes for markers or other staff were left out",
  },
  "style-lost": { "zh-CN": "外部样式表未读取", en: "Style sheets were not read" },
  "test-left-out": {
    "zh-CN": "题包里的试卷结构未导入，只导入题目",
    en: "The structure of tests in the package was left out; only questions are taken",
  },
  "manifest-missing": {
    "zh-CN": "压缩包内没有 imsmanifest.xml，已逐个读取其中的 XML 文件",
    en: "The archive holds no imsmanifest.xml; each XML file in it was read",
  },
  "resource-left-out": {
    "zh-CN": "题包里的其他资源未导入",
    en: "Other resources of the package were left out",
  },
} as const satisfies Record<string, Words>
export type QtiRemark = keyof typeof qtiRemarks

/** Thrown inside the reader of one item and caught at its door; the files around it are read on. */
export class Unreadable extends Error {
  readonly code: QtiFault
  readonly detail: string | undefined

  constructor(code: QtiFault, detail?: string) {
    super(code)
    this.code = code
    this.detail = detail
  }
}
