/** What staff may be refused, in words that say what happened and what to do next. */
import type {
  CertificateChangeRefusal,
  EligibilityRefusal,
  PasswordRefusal,
  RatificationRefusal,
} from "@sworn/exam-core"
import type { ItemActRefusal, Localised } from "@sworn/question-bank"
import { passwordRefusalWords } from "../password-refusals.ts"
import type { CommonRefusal } from "../problem.ts"
import { viewRefusalWords, type ViewRefusal } from "./views.ts"
import { blueprintRefusalWords, type BlueprintRefusal } from "./blueprints.ts"
import type { BulkActRefusal } from "./bulk-acts.ts"
import type { ItemDraftRefusal } from "./item-drafts.ts"
import type { EnemyRefusal } from "./item-relations.ts"
import type { MediaRefusal } from "./media.ts"
import type { ReviewTaskRefusal } from "./review-tasks.ts"

export type StaffSignInRefusal = "name-or-password-wrong" | "first-password-expired" | "sign-in-too-fast"

export type CodeRefusal = "code-wrong" | "sign-in-too-fast"

export type StepUpRefusal = "password-wrong" | CodeRefusal

export type PasswordChangeRefusal =
  | PasswordRefusal
  | "password-wrong"
  | "password-unchanged"
  | "sign-in-too-fast"

export type EnrolmentRefusal = "enrolment-gone" | "code-wrong"

export type SecondFactorRefusal = "second-factor-required" | "no-second-factor"

/** A sign-in that came back from the organisation's own and goes no further: the page it lands on has the words. */
export type SsoRefusal = "sso-unavailable" | "sso-not-finished" | "sso-journey-gone" | "sso-account-unknown"

/** What a request may lack though its role is right. */
export type SessionRefusal = "step-up-needed" | "not-at-this-step"

export type LookUpRefusal = "not-a-national-id" | "no-such-officer"

export type RegistrationRefusal =
  | EligibilityRefusal
  | "officer-not-found"
  | "already-registered"
  | "no-seat-left"
  | "sitting-has-started"

export type RatifyRefusal = RatificationRefusal | "results-have-changed"

export type ConfirmationRefusal =
  | "certificate-not-found"
  | "not-pending"
  | "confirmed-before-pass"
  | "confirmed-in-future"

export type ItemRefusal =
  | ItemActRefusal
  | "item-has-newer-version"
  | "kind-never-changes"
  | "item-asks-nothing"
  | "subject-not-known"
  | "law-not-known"
  | "law-has-changed"
  | "category-not-known"

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

/** Of what authors and reviewers do beside writing versions. */
export type BankWorkRefusal =
  | MediaRefusal
  | ItemDraftRefusal
  | ReviewTaskRefusal
  | EnemyRefusal
  | BulkActRefusal
  | "too-many-tags"

/** Of acts on somebody's account. */
export type AccountRefusal = "not-on-oneself" | "person-held-elsewhere" | "account-closed"

export type ClosureRefusal = AccountRefusal | "last-security-administrator"

export type OpenAccountRefusal =
  | "username-taken"
  | "officer-not-found"
  | "officer-has-account"
  | "unit-not-found"
  | "unit-closed"

export type GrantRefusal =
  | "not-to-oneself"
  | "unit-not-found"
  | "unit-closed"
  | "account-closed"
  | "grant-in-the-past"
  | "grant-ends-before-it-begins"
  | "roles-never-meet"
  | "three-administrators"
  | "already-granted"

export type AdministrationRefusal =
  | ClosureRefusal
  | OpenAccountRefusal
  | GrantRefusal
  | "account-open"
  | "identity-linked"
  | "grant-over"
  | UnitRefusal
  | ConfigurationRefusal

export type UnitRefusal =
  | "unit-not-found"
  | "unit-closed"
  | "unit-kind-too-high"
  | "province-needs-code"
  | "unit-name-taken"
  | "unit-is-own"
  | "unit-not-empty"
  | "closed-in-the-past"

export type ConfigurationRefusal = "configuration-does-not-hold" | "effective-in-the-past" | "not-from-here"
/** Of asking for an act of two persons. */
export type RequestRefusal = "already-requested" | "cohort-taught" | CertificateChangeRefusal

export type DecisionRefusal =
  | "two-persons-needed"
  | "request-decided"
  | "request-expired"
  | "cohort-taught"
  | CertificateChangeRefusal

export type UnmaskedRefusal = "approval-needed" | "approval-not-fitting"

export type PaperReadingRefusal = "paper-sealed" | "paper-not-yet-unsealed" | "cohort-taught"

export type DutyRefusal = RequestRefusal | DecisionRefusal | UnmaskedRefusal | PaperReadingRefusal
export type SeatCodeRefusalOfStaff = "not-found" | "sitting-not-under-way" | "no-device-to-release"
export type OfficerAccountRefusal = "not-found" | "officer-has-left"

/** Of loading a version of a statute, or its repeal. */
export type StatuteRefusal =
  | "statute-has-no-articles"
  | "statute-needs-a-name"
  | "version-already-loaded"
  | "version-days-differ"
  | "version-between-others"
  | "version-before-has-no-text"
  | "ends-before-it-begins"
  | "versions-overlap"
  | "gap-between"
  | "statute-not-in-force"
  | "statute-name-taken"

export type StaffRefusal =
  | ItemRefusal
  | ImportRefusal
  | BankWorkRefusal
  | StatuteRefusal
  | AdministrationRefusal
  | CommonRefusal
  | StaffSignInRefusal
  | StepUpRefusal
  | PasswordChangeRefusal
  | EnrolmentRefusal
  | SecondFactorRefusal
  | SessionRefusal
  | LookUpRefusal
  | RegistrationRefusal
  | RatifyRefusal
  | ConfirmationRefusal
  | DutyRefusal
  | SeatCodeRefusalOfStaff
  | OfficerAccountRefusal
  | ViewRefusal
  | BlueprintRefusal

export const staffRefusalWords = {
  ...passwordRefusalWords,
  ...viewRefusalWords,
  ...blueprintRefusalWords,
  "malformed-request": {
    "zh-CN": "请求内容不符合要求，未做任何改动。",
    en: "The request does not fit what is expected; nothing was changed.",
  },
  "not-signed-in": { "zh-CN": "登录已失效，请重新登录。", en: "You are signed out. Sign in again." },
  "not-allowed": {
    "zh-CN": "您的角色无权进行此操作。",
    en: "None of your roles may do this.",
  },
  "not-found": {
    "zh-CN": "没有找到，或不在您的管辖范围内。",
    en: "It does not exist, or lies outside your units.",
  },
  "cross-site-request": {
    "zh-CN": "请求来自其他网站，已拒绝。",
    en: "The request came from another site and was refused.",
  },
  "unsupported-media-type": { "zh-CN": "请求格式不受支持。", en: "This request format is not supported." },
  "body-too-large": { "zh-CN": "发送的内容过大。", en: "What was sent is too large." },
  busy: { "zh-CN": "系统繁忙，请稍后重试。", en: "The system is busy. Try again shortly." },
  "name-or-password-wrong": {
    "zh-CN": "用户名或密码不正确。",
    en: "The user name or password is wrong.",
  },
  "first-password-expired": {
    "zh-CN": "初始密码已过期。请联系安全管理员重新发放。",
    en: "The first password has expired. Ask the security administrator for a new one.",
  },
  "password-unchanged": {
    "zh-CN": "新密码与当前密码相同，请换一个。",
    en: "The new password is the one you have. Choose another.",
  },
  "code-wrong": {
    "zh-CN": "验证码不正确或已经用过。请等待下一个验证码，或使用恢复码。",
    en: "This code is wrong or has been used. Wait for the next one, or use a recovery code.",
  },
  "enrolment-gone": {
    "zh-CN": "本次绑定已失效，请重新扫描二维码。",
    en: "This enrolment is no longer valid. Scan a new code.",
  },
  "second-factor-required": {
    "zh-CN": "您的角色必须使用第二重验证，不能停用；可以更换设备。",
    en: "Your role needs a second factor, so it cannot be taken off; you can move it to another device.",
  },
  "no-second-factor": {
    "zh-CN": "尚未绑定第二重验证，请先绑定。",
    en: "There is no second factor yet. Enrol one first.",
  },
  "not-at-this-step": {
    "zh-CN": "登录尚未进行到这一步，请按页面提示继续。",
    en: "The sign-in is not at this step. Go on as the page says.",
  },
  "password-wrong": { "zh-CN": "密码不正确。", en: "The password is wrong." },
  "step-up-needed": {
    "zh-CN": "此操作需要再次验证您的身份。",
    en: "This act asks you to prove once more who you are.",
  },
  "sign-in-too-fast": { "zh-CN": "尝试次数过多，请稍后再试。", en: "Too many attempts. Wait and try again." },
  "level-not-examinable": {
    "zh-CN": "该等级仅保留历史记录，不再组织考试。",
    en: "This level is kept for the record only and is no longer examined.",
  },
  "not-on-the-roll": {
    "zh-CN": "只有在编在职（含试用期）民警可以报名。",
    en: "Only officers on the roll, active or on probation, may register.",
  },
  "banned-for-misconduct": {
    "zh-CN": "该民警尚在禁考期内。",
    en: "A misconduct ban is still in force for this officer.",
  },
  "no-valid-prerequisite": {
    "zh-CN": "报考高级须持有有效的基本级资格。",
    en: "The advanced level needs a valid basic certificate.",
  },
  "prerequisite-held-too-briefly": {
    "zh-CN": "基本级资格持有时间不足。",
    en: "The basic certificate has not been held long enough.",
  },
  "already-qualified": {
    "zh-CN": "已持有该等级、该警种的有效资格，且未到续延期。",
    en: "A valid certificate of this level and category is held and not yet due for renewal.",
  },
  "no-attempts-left": { "zh-CN": "本年度考试次数已用完。", en: "No attempts are left this year." },
  "too-soon-after-last-attempt": {
    "zh-CN": "距上次考试的间隔不足。",
    en: "The last attempt was too recent.",
  },
  "officer-not-found": {
    "zh-CN": "您管辖的单位中没有该警号。",
    en: "No officer in your units has this police number.",
  },
  "already-registered": {
    "zh-CN": "该民警已报名本场考试。",
    en: "This officer is already registered for this sitting.",
  },
  "no-seat-left": { "zh-CN": "本场考试已无空余座位。", en: "No seat is left in this sitting." },
  "sitting-has-started": {
    "zh-CN": "考试已经开始，不能再报名。",
    en: "The sitting has started; registration is closed.",
  },
  "sitting-not-over": { "zh-CN": "考试尚未结束。", en: "The sitting is not over." },
  "attempts-not-graded": { "zh-CN": "仍有答卷未评分。", en: "Some attempts are not graded yet." },
  "nothing-to-ratify": { "zh-CN": "本场考试没有答卷。", en: "There is nothing to ratify." },
  "sitting-already-published": { "zh-CN": "成绩已经公布。", en: "The results are already published." },
  "results-have-changed": {
    "zh-CN": "成绩在您查看之后有变化，请重新核对。",
    en: "The results have changed since you looked. Check them again.",
  },
  "not-a-national-id": {
    "zh-CN": "这不是有效的身份证号：应为 18 位，且校验位相符。",
    en: "This is no national ID: it has 18 characters, and the last one must fit the others.",
  },
  "no-such-officer": {
    "zh-CN": "您管辖的单位中没有持此身份证号的民警。",
    en: "No officer in your units has this national ID.",
  },
  "item-not-in-that-state": {
    "zh-CN": "该试题版本当前状态不允许此操作，请刷新后再看。",
    en: "This version is no longer in a state that allows it. Reload and look again.",
  },
  "item-is-somebody-elses": { "zh-CN": "只有出题人本人可以这样做。", en: "Only its author may do this." },
  "item-is-your-own": {
    "zh-CN": "不能审核自己出的试题，请由他人审核。",
    en: "Nobody reviews a question of their own. Somebody else must.",
  },
  "reason-is-missing": { "zh-CN": "请写明理由。", en: "Give a reason." },
  "item-is-not-whole": {
    "zh-CN": "试题内容尚不完整，请先补齐所列各项。",
    en: "Something is still missing from the question. Complete what is listed first.",
  },
  "item-has-newer-version": {
    "zh-CN": "他人已保存了更新的版本。您的内容仍在，请对照后再保存。",
    en: "Somebody has saved a newer version. What you wrote is still here; compare before you save.",
  },
  "item-asks-nothing": { "zh-CN": "试题至少要有一个问题。", en: "It asks at least one thing." },
  "subject-not-known": { "zh-CN": "没有这个科目。", en: "There is no such subject." },
  "law-not-known": {
    "zh-CN": "法规库中没有所引的法律版本，请先导入。",
    en: "The version of the law that is cited is not in the register. Import it first.",
  },
  "law-has-changed": {
    "zh-CN": "所引的法条已经修改、移动或废止，请先改为引用现行条文。",
    en: "The law it cites has been changed, moved or repealed. Cite the text in force first.",
  },
  "statute-has-no-articles": {
    "zh-CN": "没有读到任何法条：每条应以“第…条”开头，单独成段。",
    en: "No article was found: each begins its own line with 第…条.",
  },
  "statute-needs-a-name": {
    "zh-CN": "法规库中还没有这部法规，请填写它的中英文名称。",
    en: "The register does not know this statute yet. Give its name in both languages.",
  },
  "version-already-loaded": {
    "zh-CN": "该版本的文本已经导入，导入后不再更改。",
    en: "The text of this version is loaded already, and stays as it was loaded.",
  },
  "version-days-differ": {
    "zh-CN": "法规库中该版本的施行日期与填写的不同，请核对。",
    en: "The register has other days for this version. Check them.",
  },
  "version-between-others": {
    "zh-CN": "该版本介于两个已经衔接的版本之间，不能插入。请核对通过日期和施行日期。",
    en: "This version lies between two that already follow each other. Check its days.",
  },
  "version-before-has-no-text": {
    "zh-CN": "前一版本在法规库中只有日期、没有文本，无法比较。请先导入前一版本的文本。",
    en: "The version before this one is known by its days alone and cannot be compared. Load its text first.",
  },
  "ends-before-it-begins": {
    "zh-CN": "失效日期早于施行日期，请核对。",
    en: "Its last day lies before its first. Check them.",
  },
  "versions-overlap": {
    "zh-CN": "施行期间与另一版本重叠：同一天只能有一个版本有效。请核对日期。",
    en: "It would be in force together with another version. Only one is law on a day; check the days.",
  },
  "gap-between": {
    "zh-CN": "与前后版本之间有空档：空档期间没有任何版本有效。请核对日期。",
    en: "Between it and its neighbour there would be days without any version in force. Check the days.",
  },
  "statute-name-taken": {
    "zh-CN": "另一部法规已用这个名称。同名无法分辨，请换一个写法。",
    en: "Another statute goes by that name already. Texts could not tell them apart; choose another.",
  },
  "statute-not-in-force": {
    "zh-CN": "该法规在这一天没有有效的版本，无从废止。",
    en: "No version of this statute is in force on that day, so there is nothing to repeal.",
  },
  "category-not-known": { "zh-CN": "没有这个警种。", en: "There is no such police category." },
  "kind-never-changes": {
    "zh-CN": "题型不能更改，请另建新题。",
    en: "A question keeps its kind. Write a new one instead.",
  },
  "media-not-an-image": {
    "zh-CN": "只接受 PNG、JPEG、GIF、WebP 图片（不接受 SVG）。请另存为其中一种再上传。",
    en: "Only PNG, JPEG, GIF and WebP images are taken (no SVG). Save it as one of these and try again.",
  },
  "media-too-wide": {
    "zh-CN": "图片的宽或高超过 4000 像素，请缩小后再上传。",
    en: "The image is over 4000 pixels wide or high. Make it smaller and try again.",
  },
  "media-broken": {
    "zh-CN": "图片文件已损坏，无法打开，请重新导出后再上传。",
    en: "The image file is damaged and cannot be opened. Export it again and retry.",
  },
  "draft-has-newer-words": {
    "zh-CN": "这份草稿已在别的窗口中保存了更新的内容。您此处的文字还在，请先对照。",
    en: "Newer words of this draft were saved in another window. Yours are still here; compare before you go on.",
  },
  "draft-is-elsewhere": {
    "zh-CN": "您对这道试题已有一份草稿，请打开那一份继续写。",
    en: "You have a draft of this question already. Open that one and go on there.",
  },
  "draft-changes-its-item": {
    "zh-CN": "一份草稿只属于一道试题、一个库，请另建草稿。",
    en: "A draft stays with its question and its pool. Begin another one.",
  },
  "draft-needs-its-version": {
    "zh-CN": "修改已有试题的草稿须注明依据的版本。",
    en: "A draft of a question says which version it began with.",
  },
  "too-many-drafts": {
    "zh-CN": "您的草稿太多，请先写完或丢弃一些。",
    en: "You have too many drafts. Finish or discard some first.",
  },
  "task-is-closed": { "zh-CN": "该任务已经办结。", en: "This task is closed already." },
  "item-not-in-review": {
    "zh-CN": "该试题最新版本没有送审，不能指派审核。",
    en: "The newest version of this question is not in review, so nobody can be asked to review it.",
  },
  "reviewer-is-its-author": {
    "zh-CN": "不能把试题指派给出题人本人审核。",
    en: "Nobody is given a question of their own to review. Choose somebody else.",
  },
  "assignee-not-fitting": {
    "zh-CN": "所选人员在该试题所属单位没有相应角色，请另选他人。",
    en: "This person has no fitting role for the question's unit. Choose somebody else.",
  },
  "review-closes-by-decision": {
    "zh-CN": "审核任务随通过、退回或撤回办结，不能单独关闭。",
    en: "A review ends with approval, rejection or withdrawal; it is not closed by hand.",
  },
  "item-is-itself": {
    "zh-CN": "一道试题不能与自身互斥。",
    en: "A question is not its own enemy. Choose another one.",
  },
  "already-enemies": { "zh-CN": "这两道试题已设为互斥。", en: "These two are enemies already." },
  "not-enemies": { "zh-CN": "这两道试题没有设为互斥。", en: "These two are not enemies." },
  "enemies-of-two-pools": {
    "zh-CN": "练习题与正式题不会出现在同一份试卷上，无需设为互斥。",
    en: "A practice question and a live one never stand on one paper; they need not be enemies.",
  },
  "filter-matches-nothing": {
    "zh-CN": "没有符合筛选条件的试题。",
    en: "No question matches this filter.",
  },
  "filter-matches-too-many": {
    "zh-CN": "一次最多处理 50000 道试题，请缩小筛选范围。",
    en: "At most 50,000 questions at once. Narrow the filter.",
  },
  "bank-has-changed": {
    "zh-CN": "预览之后题库有变化，请重新预览再办理。",
    en: "The bank has changed since the preview. Look again before you run it.",
  },
  "act-already-undone": { "zh-CN": "该批量操作已经撤销。", en: "This act has been undone already." },
  "too-many-tags": {
    "zh-CN": "一道试题最多 20 个标签。",
    en: "A question has at most 20 tags.",
  },
  "certificate-not-found": {
    "zh-CN": "没有该证书，或不在您的管辖范围内。",
    en: "There is no such certificate in your units.",
  },
  "not-pending": {
    "zh-CN": "该证书不是待确认状态。",
    en: "This certificate is not waiting for confirmation.",
  },
  "confirmed-before-pass": {
    "zh-CN": "确认日期不能早于考试通过日期。",
    en: "Confirmation cannot be dated before the exam was passed.",
  },
  "confirmed-in-future": {
    "zh-CN": "确认日期不能晚于今天。",
    en: "Confirmation cannot be dated in the future.",
  },
  "not-on-oneself": {
    "zh-CN": "不能对自己的账号办理，请由另一位管理员办理。",
    en: "This cannot be done to your own account. Ask another administrator.",
  },
  "person-held-elsewhere": {
    "zh-CN": "此人在您管辖范围以外还担任角色，须由上级单位的管理员办理。",
    en: "This person holds roles outside your units; an administrator above has to do this.",
  },
  "account-closed": {
    "zh-CN": "账号已停用，请先恢复。",
    en: "The account is closed. Reopen it first.",
  },
  "last-security-administrator": {
    "zh-CN": "这是最后一位安全管理员，停用后将无人能授权。请先由其授权另一位安全管理员。",
    en: "This is the last security administrator: nobody could grant roles any more. Let them appoint another one first.",
  },
  "account-open": { "zh-CN": "账号没有停用。", en: "The account is not closed." },
  "username-taken": {
    "zh-CN": "该用户名已被使用（停用的账号也保留用户名），请换一个。",
    en: "This user name is taken (closed accounts keep theirs). Choose another.",
  },
  "officer-has-account": {
    "zh-CN": "该民警已有账号。一人一号，请在原账号上授权。",
    en: "This officer has an account already. Grant roles to that one: a person has one account.",
  },
  "unit-not-found": {
    "zh-CN": "没有该单位，或不在您的管辖范围内。",
    en: "There is no such unit among yours.",
  },
  "unit-closed": {
    "zh-CN": "该单位已撤销或将在此期间撤销。",
    en: "This unit is closed, or will be within that time.",
  },
  "identity-linked": {
    "zh-CN": "该身份已经绑定了账号。",
    en: "This identity is linked to an account already.",
  },
  "not-to-oneself": {
    "zh-CN": "不能给自己授权，也不能收回自己的授权，请由另一位安全管理员办理。",
    en: "Nobody grants roles to themselves or takes their own away. Ask another security administrator.",
  },
  "grant-in-the-past": {
    "zh-CN": "授权起始日期不能早于今天。",
    en: "A role cannot be granted from a day in the past.",
  },
  "grant-ends-before-it-begins": {
    "zh-CN": "授权截止日期不能早于起始日期。",
    en: "The last day cannot lie before the first.",
  },
  "roles-never-meet": {
    "zh-CN": "此人已担任的角色与该角色不相容，不能由同一人担任。",
    en: "This person holds a role that never meets this one in the same person.",
  },
  "three-administrators": {
    "zh-CN": "系统管理员、安全管理员和审计员必须是三个人。",
    en: "The system, security and audit administrators are three people.",
  },
  "already-granted": {
    "zh-CN": "此人在该单位已有自同一天起的同一角色。",
    en: "This person holds this role for this unit from that day already.",
  },
  "grant-over": { "zh-CN": "该授权已经结束。", en: "This grant is over already." },
  "unit-kind-too-high": {
    "zh-CN": "下级单位的层级须低于上级单位。",
    en: "A unit lies below one of a higher kind than its own.",
  },
  "province-needs-code": {
    "zh-CN": "新建省级单位须填写两位省份代码；其他单位沿用上级的代码，不必填写。",
    en: "A province needs its two-digit code; every other unit takes its parent's.",
  },
  "unit-name-taken": {
    "zh-CN": "同一上级单位下已有同名单位。",
    en: "There is a unit of this name below the same parent already.",
  },
  "unit-is-own": {
    "zh-CN": "不能撤销您自己管辖范围的顶级单位，请由上级单位办理。",
    en: "The top of your own units is closed by the unit above, not by you.",
  },
  "unit-not-empty": {
    "zh-CN": "该单位还有在职民警、有效授权或下级单位，请先调出、收回或撤销。",
    en: "The unit still has officers in service, roles in force or units below. Move, end or close those first.",
  },
  "closed-in-the-past": {
    "zh-CN": "撤销日期不能早于今天。",
    en: "A unit cannot be closed on a day in the past.",
  },
  "configuration-does-not-hold": {
    "zh-CN": "有的设置不符合要求，未做任何改动，请按各项说明修改。",
    en: "Some settings do not hold; nothing was changed. See what is said of each.",
  },
  "effective-in-the-past": {
    "zh-CN": "生效日期不能早于今天：已经发生的按当时的设置。",
    en: "A configuration cannot take effect in the past: what has happened keeps the rules of its day.",
  },
  "not-from-here": {
    "zh-CN": "设置对所有单位生效，只能由最上级单位的管理员修改。",
    en: "The configuration holds for every unit, and is changed at the top of the organisation only.",
  },
  "certificate-not-in-force": {
    "zh-CN": "只有有效的证书可以暂停。",
    en: "Only a valid certificate can be suspended.",
  },
  "certificate-not-suspended": {
    "zh-CN": "该证书没有处于暂停状态。",
    en: "This certificate is not suspended.",
  },
  "certificate-is-final": {
    "zh-CN": "只有有效或已暂停的证书可以取消。",
    en: "Only a valid or suspended certificate can be revoked.",
  },
  "effective-in-future": {
    "zh-CN": "生效日期不能晚于今天。",
    en: "It cannot take effect in the future.",
  },
  "effective-before-last-event": {
    "zh-CN": "生效日期不能早于该证书上一次变动的生效日期。",
    en: "It cannot take effect before the certificate's last change did.",
  },
  "already-requested": {
    "zh-CN": "同一事项已有申请在等待办理。",
    en: "A request for this is already waiting.",
  },
  "two-persons-needed": {
    "zh-CN": "此事项须由两人办理，申请人不能审批自己的申请。",
    en: "This takes two persons: nobody decides their own request.",
  },
  "request-decided": { "zh-CN": "该申请已经审批。", en: "This request has been decided already." },
  "request-expired": {
    "zh-CN": "该申请已过期，请重新申请。",
    en: "This request has expired. Ask for it anew.",
  },
  "cohort-taught": {
    "zh-CN": "您为参加本场考试的人员授过课，不能经手其试卷。",
    en: "You taught people who sit with this paper, so you may not handle it.",
  },
  "approval-needed": {
    "zh-CN": "导出完整身份证号的行数超过上限，须先申请并由另一人批准。",
    en: "So many full ID numbers leave only on a request that a second person approved.",
  },
  "approval-not-fitting": {
    "zh-CN": "没有可用的批准：须由您本人申请、筛选条件一致、未过期、未使用。",
    en: "There is no approval that fits: your own request, the same filter, not expired, not used.",
  },
  "paper-sealed": {
    "zh-CN": "试卷处于封存状态，须由两人启封。",
    en: "The paper is sealed. Two persons unseal it.",
  },
  "paper-not-yet-unsealed": {
    "zh-CN": "已批准启封，但尚未到开考前的启封时间。",
    en: "Unsealing is approved, but the time before the start has not come.",
  },
  "sitting-not-under-way": {
    "zh-CN": "本场考试不在登录时段内，不能发换机码。",
    en: "The sitting is outside its sign-in window; no seat code can be issued.",
  },
  "no-device-to-release": {
    "zh-CN": "该考生尚未在任何设备上打开试卷，或者已经交卷，无需换机码。",
    en: "This candidate has opened the exam on no device, or has handed in. No seat code is needed.",
  },
  "officer-has-left": {
    "zh-CN": "该民警已离职，不能开通账户。",
    en: "This officer has left; no account can be issued.",
  },
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
} as const satisfies Record<StaffRefusal, Localised>

/** ELI-10: every refusal names the rule that decided. */
export const ruleOfRegistrationRefusal = {
  "level-not-examinable": "ELI-12",
  "not-on-the-roll": "ELI-1",
  "banned-for-misconduct": "ELI-4",
  "no-valid-prerequisite": "ELI-2",
  "prerequisite-held-too-briefly": "ELI-2",
  "already-qualified": "ELI-3",
  "no-attempts-left": "ELI-7",
  "too-soon-after-last-attempt": "ELI-7",
  "officer-not-found": "ELI-1",
  "already-registered": "ELI-11",
  "no-seat-left": "ELI-11",
  "sitting-has-started": "ELI-11",
} as const satisfies Record<RegistrationRefusal, string>
