import type { SignInOptions } from "@sworn/contract/staff"
import { readPlatformConfiguration } from "../configuration/configuration.store.ts"
import type { StaffDeps } from "../deps.ts"

/** What stands before the sign-in may know: which ways in there are, and what a new password has to be. */
export async function readSignInOptions({ sql, sso }: StaffDeps): Promise<SignInOptions> {
  const { signIn: rules } = await readPlatformConfiguration(sql)
  return {
    sso: sso && { name: sso.name },
    password: {
      profile: rules.profile,
      least: rules.passwordLeast,
      most: rules.passwordMost,
      kinds: rules.passwordKinds,
    },
  }
}
