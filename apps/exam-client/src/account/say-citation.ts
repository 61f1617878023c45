import { citationOf } from "@sworn/question-bank"
import type { Language } from "@sworn/ui"

type Cited = { readonly article: string; readonly paragraph: number; readonly item: number }

/** 第二十条第一款, or Art. 20(1); 0 stands for the whole of what is above it. */
export function sayCitation({ article, paragraph, item }: Cited, language: Language): string {
  if (language === "zh-CN") {
    return citationOf({
      article,
      ...(paragraph > 0 && { paragraph }),
      ...(item > 0 && { item }),
    })
  }
  return `Art. ${article}${paragraph > 0 ? `(${paragraph})` : ""}${item > 0 ? `(${item})` : ""}`
}
