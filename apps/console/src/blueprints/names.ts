/** Subjects and categories by name, in the language now chosen. */
import { said } from "../i18n/words.ts"
import { useReference } from "../shell/reference.tsx"
import { blueprintWords } from "./words.ts"

export function useNames() {
  const { reference, categoryName, levelName, unitName } = useReference()
  return {
    reference,
    levelName,
    unitName,
    categoryName: (code: string | null) =>
      code === null ? blueprintWords().everyCategory : categoryName(code),
    subjectName: (code: string): string => {
      const named = reference().subjects.find((one) => one.code === code)
      return named === undefined ? code : said(named.name)
    },
  }
}
