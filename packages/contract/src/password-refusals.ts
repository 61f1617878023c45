/** Why a new password will not do, and what to do about it; the same words for staff and for officers. */
import type { PasswordRefusal } from "@sworn/exam-core"
import type { Localised } from "@sworn/question-bank"

export const passwordRefusalWords = {
  "password-too-short": {
    "zh-CN": "密码太短。请加长，例如用几个互不相关的词连成一句。",
    en: "This password is too short. Make it longer; a few unrelated words make a good one.",
  },
  "password-too-long": {
    "zh-CN": "密码超过了允许的长度。请适当缩短，系统不会自行截断。",
    en: "This password is longer than allowed. Shorten it; nothing is cut off silently.",
  },
  "password-too-common": {
    "zh-CN": "这个密码过于常见，容易被猜中。请换一个别人想不到的。",
    en: "This password is among the commonest and is guessed first. Choose another that nobody would think of.",
  },
  "password-names-you": {
    "zh-CN": "密码中的用户名、警号或单位名称占了大部分，容易被猜中。请去掉，或另加足够长的内容。",
    en: "This password is little more than a user name, police number or unit name. Leave those out, or add much more.",
  },
  "password-of-too-few-kinds": {
    "zh-CN": "密码的字符种类不足。请混合使用大写字母、小写字母、数字和符号。",
    en: "This password has too few kinds of characters. Mix capitals, small letters, digits and signs.",
  },
} as const satisfies Record<PasswordRefusal, Localised>
