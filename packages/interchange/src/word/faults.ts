/** What can be wrong with a Word document, and what its reader leaves out, beside what its text says. */
import { archiveRefusals, type ArchiveRefusal } from "../archive/refusals.ts"
import type { Words } from "../report.ts"
import { xmlRefusals, type XmlRefusal } from "../xml.ts"

export const wordFaults: Record<ArchiveRefusal | XmlRefusal | "not-a-document" | "answer-not-text", Words> = {
  ...archiveRefusals,
  ...xmlRefusals,
  "not-a-document": { "zh-CN": "不是可以打开的 DOCX 文件", en: "This is no DOCX file that can be opened" },
  "answer-not-text": {
    "zh-CN": "填空题的答案是公式或图片，无法比对，请改为文字",
    en: "The answer to a blank is a formula or a picture, which cannot be compared; write it as text",
  },
}
export type WordFault = keyof typeof wordFaults

export const wordRemarks = {
  "objects-left-out": {
    "zh-CN": "文件含有宏或嵌入对象，已忽略",
    en: "Macros or embedded objects in the file were ignored",
  },
  "formula-as-words": {
    "zh-CN": "Word 公式只保留了其中的字符，请检查",
    en: "Of Word's formulae only the signs were kept; check them",
  },
  "document-part": {
    "zh-CN": "文档中有无法识别的内容，未导入",
    en: "Something in the document is not known and was left out",
  },
} as const satisfies Record<string, Words>
export type WordRemark = keyof typeof wordRemarks
