/** Of a file of questions on its way into the bank, with their words. */
import type { Localised } from "@sworn/question-bank"

/** Of a file of questions on its way into the bank. */
export type ImportRefusal =
  | "file-too-large"
  | "file-format-unknown"
  | "file-cannot-be-read"
  | "file-already-imported"
  | "too-many-open-imports"
  | "mapping-does-not-fit"
  | "law-not-readable"
  | "import-under-way"
  | "import-is-over"
  | "import-not-checked"
  | "import-has-faults"
  | "import-has-changed"
  | "nothing-to-import"
  | "subject-not-known"
  | "category-not-known"

export const importsRefusalWords = {
  "file-too-large": {
    "zh-CN": "文件超过该格式允许的大小，未保存。请拆分后分别上传。",
    en: "The file is larger than its format may be and was not kept. Upload it in parts.",
  },
  "file-format-unknown": {
    "zh-CN": "无法判断文件格式。请选择格式，或换用模板。",
    en: "The format of this file is not known. Choose one, or use a template.",
  },
  "file-cannot-be-read": {
    "zh-CN": "文件无法打开：已损坏、已加密，或不是所选格式。未保存。",
    en: "The file cannot be opened: it is damaged, encrypted, or not of this format. It was not kept.",
  },
  "file-already-imported": {
    "zh-CN": "同一文件的试题已经入库，没有重复写入。",
    en: "The questions of this very file are in the bank already; nothing was written twice.",
  },
  "too-many-open-imports": {
    "zh-CN": "您有多个导入尚未完成。请先入库或放弃其中一些。",
    en: "You have many unfinished imports. Finish or give up some of them first.",
  },
  "mapping-does-not-fit": {
    "zh-CN": "列的对应关系不符合文件：须有题干列，且每项内容只对应一列。",
    en: "The columns do not fit: one must hold the question text, and nothing may come from two.",
  },
  "law-not-readable": {
    "zh-CN": "默认法律依据无法识别，请写作《法律名称》第…条。",
    en: "The law reference for questions without one cannot be read; write 《statute》第…条.",
  },
  "import-under-way": {
    "zh-CN": "正在处理该文件，请等待完成。",
    en: "This file is being worked on. Wait for it to finish.",
  },
  "import-is-over": { "zh-CN": "该导入已经结束。", en: "This import is over." },
  "import-not-checked": {
    "zh-CN": "请先检查，再入库。",
    en: "Check the file before its questions are taken.",
  },
  "import-has-faults": {
    "zh-CN": "有的行有错误，全部未入库。请改正后重新上传，或明确选择只入库无误的行。",
    en: "Some rows have faults, so nothing was taken. Mend them, or choose to take the good rows only.",
  },
  "import-has-changed": {
    "zh-CN": "检查之后题库或法规有了变化，全部未入库。请重新检查。",
    en: "The bank or the law has changed since the check; nothing was taken. Check again.",
  },
  "nothing-to-import": { "zh-CN": "没有可以入库的试题。", en: "There is no question that can be taken." },
} as const satisfies Readonly<Record<string, Localised>>
