/**
 * Whether a new password will do for this installation: the rules of exam-core over the list of the commonest passwords.
 * For staff and officers alike.
 */
import { judgePassword, type PasswordRefusal, type PasswordRules } from "@sworn/exam-core"
import { isCommonPassword } from "./common-passwords.ts"

/** `names` are user name, police number and names of units; none of them is a secret. */
export const judgeNewPassword = (
  rules: PasswordRules,
  password: string,
  names: readonly string[],
): PasswordRefusal | null => judgePassword(rules, password, { names, isCommon: isCommonPassword })
