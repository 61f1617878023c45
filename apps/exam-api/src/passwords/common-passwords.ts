/** The commonest passwords: a public list of 49,000 (zxcvbn's), and what is common where this platform is used. */
import { dictionary } from "@zxcvbn-ts/language-common"

const here = `
  woaini1314 woaini520 wo123456 qq123456 zhongguo zhongguo123 a123456789 aa123456 gongan110 gongan123
  jingcha110 jingcha123 police110 police123 minjing110 admin123 admin@123 admin888 administrator abc@1234
  abc@123456 p@ssw0rd passw0rd 1qaz@wsx 1qaz2wsx3edc q1w2e3r4t5 qwer1234 asdf1234 88888888 66668888 147258369
  sworn-demo-2026 sworn2026 sworn123
`

const common: ReadonlySet<string> = new Set([...dictionary["passwords-common"], ...here.trim().split(/\s+/)])

/** Of a password in its comparable form: small letters, nothing full-width. */
export const isCommonPassword = (comparable: string): boolean => common.has(comparable)
