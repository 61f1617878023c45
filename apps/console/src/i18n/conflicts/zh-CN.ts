import { n } from "../chinese-counts.ts"

export const conflicts = {
  title: "职责冲突",
  lead: "一人兼任不相容的角色、审批自己的工作、经手所授课考生的试卷等情形。正常情况下为零。",
  count: (count: number) => `${n(count)} 项`,
  kind: "情形",
  kinds: {
    "roles-joined": "不相容角色集于一人",
    "approved-own-work": "审批自己的工作",
    "taught-and-handled": "经手所授课考生的试卷",
    "two-as-one": "双人事项由一人办理",
    "granted-to-self": "给自己授权",
  },
  whats: {
    item: "试题",
    paper: "试卷",
    assembled: "组卷",
    approved: "审核试卷",
    unsealed: "启封试卷",
    decision: "审批",
    revocation: "取消证书",
  },
  people: "人员",
  detail: "内容",
  subject: "对象编号",
  since: "自",
  until: "至",
  stillNow: "至今",
  none: "没有职责冲突。",
  noneNext: "数据库会拒绝多数冲突；事后才出现的，也会列在这里。",
}
