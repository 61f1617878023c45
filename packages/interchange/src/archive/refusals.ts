/** Why an archive is not opened, or a file of it not unpacked: one code and the words for it in both languages. */
import type { Words } from "../report.ts"

export const archiveRefusals = {
  "archive-none": { "zh-CN": "不是 ZIP 压缩包", en: "This is no ZIP archive" },
  "archive-broken": {
    "zh-CN": "压缩包不完整或已损坏，请重新导出或下载",
    en: "The archive is incomplete or damaged; export or download it again",
  },
  "archive-contradicts-itself": {
    "zh-CN": "压缩包的目录与内容互相矛盾",
    en: "The archive's directory contradicts what it holds",
  },
  "archive-too-large": { "zh-CN": "压缩包解压后太大", en: "The archive would unpack to too much" },
  "archive-too-dense": {
    "zh-CN": "压缩比异常，疑似压缩炸弹",
    en: "The archive is packed suspiciously tightly, as zip bombs are",
  },
  "archive-too-many-files": { "zh-CN": "压缩包内文件过多", en: "The archive holds too many files" },
  "archive-name": {
    "zh-CN": "压缩包内有不允许的文件名（路径越界、保留名称或过长）",
    en: "The archive holds a file name that is not allowed (leads outside, reserved or too long)",
  },
  "archive-name-repeats": {
    "zh-CN": "压缩包内有重名文件",
    en: "The archive holds two files of the same name",
  },
  "archive-special-file": {
    "zh-CN": "压缩包内有符号链接或设备文件",
    en: "The archive holds a link or a device instead of a file",
  },
  "archive-encrypted": {
    "zh-CN": "压缩包已加密，请去除密码后再上传",
    en: "The archive is encrypted; upload it without a password",
  },
  "archive-method": {
    "zh-CN": "压缩方式不受支持，请使用普通 ZIP",
    en: "The archive is packed in a way that is not read; use plain ZIP",
  },
} as const satisfies Record<string, Words>
export type ArchiveRefusal = keyof typeof archiveRefusals

/** Anything unexpected that the unpacking library meets is a broken archive; what we found ourselves keeps its name. */
export class Refusing extends Error {
  readonly refusal: ArchiveRefusal

  constructor(refusal: ArchiveRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}
