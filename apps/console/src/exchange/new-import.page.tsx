import { useNavigate } from "@solidjs/router"
import { api } from "../api/client.ts"
import { Page } from "../shell/page.tsx"
import { useSession } from "../shell/session.tsx"
import "./exchange.css"
import { FileForm, type FileToUpload } from "./file-form.tsx"
import { StepList } from "./step-list.tsx"
import { TemplateList } from "./template-list.tsx"
import { exchangeWords } from "./words.ts"

/** The first of the five steps: which file, and for which bank. */
export default function NewImportPage() {
  const session = useSession()
  const navigate = useNavigate()
  const units = () => session.person().grants.filter(({ role }) => role === "item-author")

  async function upload({ file, ...about }: FileToUpload): Promise<string | undefined> {
    const reply = await api.uploadImport({ fileName: file.name, ...about }, file)
    if (!reply.ok) return reply.problem.title
    navigate(`/imports/${reply.value.importId}`)
    return undefined
  }

  return (
    <Page title={exchangeWords().file.title} above={{ href: "/imports", label: exchangeWords().list.title }}>
      <StepList now="file" />
      <div class="wizard-file">
        <section class="sheet-like">
          <p class="wizard-lead">{exchangeWords().file.lead}</p>
          <FileForm units={units()} onUpload={upload} />
        </section>
        <TemplateList />
      </div>
    </Page>
  )
}
