import type { SeedCaseSet } from "./seed-item.ts"

export const advancedCase002 = {
  code: "A-C-002",
  kind: "case-set",
  title: { "zh-CN": "一辆报废货车引出的处罚", en: "Penalties over one scrapped lorry" },
  scenario: {
    "zh-CN":
      "4月10日，临溪县公安局交通管理部门民警在公路检查中发现，吴某驾驶的货车已达报废标准。吴某承认明知该车已报废，仍以六万元从郑某经营的修理厂买来跑运输。两名民警认为情况紧急，当场扣留该车并交付凭证，三天后才向负责人报告并补办批准手续。扣留期间，车队用该车拉运施工锥桶，并向吴某收取保管费八百元。\n\n经调查，交管部门拟对郑某没收违法所得，并处销售金额等额的罚款六万元，同时告知其有权要求听证。郑某两日后要求听证。听证由负责本案调查的民警石某主持，郑某被要求缴纳听证费五百元；石某还以代理人不是本人为由，拒绝郑某委托的律师出席。听证结束次日，未经法制审核，交管部门即作出处罚决定。后该决定因程序违法被撤销，交管部门依法重新办理，作出同样内容的处罚决定，于7月1日送达。郑某在法定期限内既不复议、起诉，也不缴款。",
    en: "On 10 April, officers of the traffic management department of the Linxi County Public Security Bureau find in a road check that the lorry driven by Wu has reached the scrapping standard. Wu admits that he knew this when he bought it for 60,000 yuan from a repair shop run by Zheng in order to haul goods. Two officers, finding the matter urgent, impound the lorry on the spot and hand over a receipt; only three days later do they report to the person in charge and complete the approval. While it is impounded, the motor pool uses the lorry to carry traffic cones and charges Wu 800 yuan for storage.\n\nAfter investigation the department intends to confiscate Zheng's illegal gains and fine him 60,000 yuan, the amount of the sale, and tells him that he may ask for a hearing. Two days later he does. The hearing is chaired by Shi, the officer in charge of the investigation; Zheng is made to pay a hearing fee of 500 yuan; and Shi turns away Zheng's lawyer because an agent is not the party himself. The day after the hearing the department decides on the penalty without any legal review. The decision is later revoked for breach of procedure; the department handles the case again lawfully and issues a decision of the same content, served on 1 July. Within the statutory time limits Zheng neither seeks reconsideration nor sues, nor does he pay.",
  },
  items: [
    {
      code: "A-C-002-1",
      kind: "multiple",
      subject: "administrative",
      difficulty: 3,
      law: [
        { statute: "administrative-coercion-law", version: "2011-06-30", article: "19" },
        { statute: "administrative-coercion-law", version: "2011-06-30", article: "26" },
        { statute: "road-traffic-safety-law", version: "2021-04-29", article: "112" },
      ],
      stem: {
        "zh-CN": "关于扣留货车的行为，下列哪些做法违法？",
        en: "Which acts in connection with impounding the lorry were unlawful?",
      },
      options: [
        {
          label: "A",
          text: { "zh-CN": "由两名民警当场实施扣留", en: "Having two officers impound it on the spot" },
        },
        {
          label: "B",
          text: {
            "zh-CN": "三天后才报告并补办批准手续",
            en: "Reporting and completing the approval only three days later",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "扣留期间使用该车拉运锥桶",
            en: "Using the lorry to carry cones while it was impounded",
          },
        },
        { label: "D", text: { "zh-CN": "向吴某收取保管费", en: "Charging Wu for storage" } },
      ],
      key: ["B", "C", "D"],
      rationale: {
        "zh-CN":
          "《行政强制法》第十九条规定，紧急情况当场实施的，应在二十四小时内报告并补办批准手续，B违法。第二十六条规定不得使用扣押的财物，保管费用由行政机关承担；《道路交通安全法》第一百一十二条也禁止使用被扣留车辆，C、D违法。由两名以上执法人员实施符合第十八条，A不违法。",
        en: "Article 19 of the Administrative Coercion Law requires a report and approval within 24 hours when a measure is taken on the spot in an emergency, so B was unlawful. Article 26 forbids use of the property and puts storage costs on the authority, and Article 112 of the Road Traffic Safety Law also forbids use of impounded vehicles: C and D were unlawful. Action by two officers in A is what Article 18 requires.",
      },
    },
    {
      code: "A-C-002-2",
      kind: "single",
      subject: "public-order",
      difficulty: 3,
      law: [
        { statute: "road-traffic-safety-law", version: "2021-04-29", article: "100" },
        { statute: "administrative-penalty-law", version: "2021-01-22", article: "63", paragraph: 1 },
      ],
      stem: {
        "zh-CN": "关于对吴某和该货车的处理，正确的是：",
        en: "How are Wu and the lorry to be dealt with?",
      },
      options: [
        {
          label: "A",
          text: {
            "zh-CN": "吴某支付了合理对价，罚款后应当返还货车",
            en: "Wu paid a fair price, so the lorry must be returned to him after a fine",
          },
        },
        {
          label: "B",
          text: {
            "zh-CN": "收缴货车并强制报废，对吴某罚款并吊销驾驶证，吊销前告知其有权要求听证",
            en: "Take the lorry over and scrap it; fine Wu and revoke his driving licence, telling him before revocation that he may ask for a hearing",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "收缴货车并强制报废即可，吴某是买受人，不再处罚",
            en: "Take the lorry over and scrap it; as the buyer, Wu is not punished",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "扣留货车至通过安全检验后放行，对吴某暂扣驾驶证",
            en: "Hold the lorry until it passes a safety test, then release it, and suspend Wu's licence",
          },
        },
      ],
      key: ["B"],
      rationale: {
        "zh-CN":
          "《道路交通安全法》第一百条第一、二款规定，对已达报废标准仍上路行驶的机动车予以收缴、强制报废，对驾驶人处罚款并吊销驾驶证；吊销许可证件属《行政处罚法》第六十三条应告知听证权利的处罚，故B正确。报废车不因支付对价而可返还，也不能检验后放行，驾驶人须受罚，A、C、D错误。",
        en: "Article 100(1) and (2) of the Road Traffic Safety Law orders a scrapped vehicle driven on the road to be taken over and scrapped, and its driver to be fined and to lose the licence; revocation of a permit is a penalty for which Article 63 of the Administrative Penalty Law gives a right to a hearing. Paying a price does not entitle Wu to the lorry, a test cannot legalise it, and the driver is punished, so A, C and D fail.",
      },
    },
    {
      code: "A-C-002-3",
      kind: "indefinite",
      subject: "administrative",
      difficulty: 4,
      law: [
        { statute: "administrative-penalty-law", version: "2021-01-22", article: "63" },
        { statute: "administrative-penalty-law", version: "2021-01-22", article: "64" },
        { statute: "administrative-penalty-law", version: "2021-01-22", article: "58", paragraph: 1 },
      ],
      stem: {
        "zh-CN": "关于撤销前的听证和处罚决定，下列说法正确的是：",
        en: "Which statements about the hearing and decision before the revocation are correct?",
      },
      options: [
        {
          label: "A",
          text: {
            "zh-CN": "石某是本案调查人员，不得主持听证",
            en: "Shi was an investigator in the case and could not chair the hearing",
          },
        },
        {
          label: "B",
          text: {
            "zh-CN": "郑某不承担组织听证的费用",
            en: "Zheng does not bear the cost of organising the hearing",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "郑某可以委托律师代理参加听证",
            en: "Zheng may have a lawyer act for him at the hearing",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "经过听证且直接关系当事人重大权益的，须经法制审核方可作出决定",
            en: "Where a hearing was held and the party's major rights are directly at stake, the decision needs legal review first",
          },
        },
      ],
      key: ["A", "B", "C", "D"],
      rationale: {
        "zh-CN":
          "《行政处罚法》第六十四条第四项要求由非本案调查人员主持，A正确；第六十三条第二款规定当事人不承担听证费用，B正确；第六十四条第五项允许委托一至二人代理，C正确；第五十八条第一款第二项规定此类决定未经法制审核不得作出，D正确。四项均成立，没有错误选项。",
        en: "Article 64(4) of the Administrative Penalty Law requires a chair who did not investigate the case (A); Article 63(2) frees the party from the cost (B); Article 64(5) allows one or two agents (C); under Article 58(1)(2) such a decision may not be made without legal review (D). All four stand; there is no wrong option.",
      },
    },
    {
      code: "A-C-002-4",
      kind: "single",
      subject: "administrative",
      difficulty: 4,
      law: [
        { statute: "administrative-penalty-law", version: "2021-01-22", article: "72", paragraph: 1 },
        { statute: "administrative-coercion-law", version: "2011-06-30", article: "45", paragraph: 2 },
      ],
      stem: {
        "zh-CN": "对重新作出的罚款决定，郑某至9月20日仍未缴纳，已逾期六十余日。关于加处罚款，正确的是：",
        en: "By 20 September Zheng has still not paid the fine newly imposed and is more than sixty days late. Which statement about the additional fine is correct?",
      },
      options: [
        {
          label: "A",
          text: { "zh-CN": "可按日加处三千元，直至缴清", en: "3,000 yuan a day may be added until he pays" },
        },
        {
          label: "B",
          text: {
            "zh-CN": "可按日加处一千八百元，逾期六十日时即为十万八千元",
            en: "1,800 yuan a day may be added, making 108,000 yuan after sixty days",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "可按日加处一千八百元，但累计不得超过六万元",
            en: "1,800 yuan a day may be added, but no more than 60,000 yuan in all",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "须先经法院批准，才能加处罚款",
            en: "An additional fine first needs the court's approval",
          },
        },
      ],
      key: ["C"],
      rationale: {
        "zh-CN":
          "《行政处罚法》第七十二条第一款第一项规定每日按罚款数额百分之三加处，六万元的百分之三为一千八百元，且加处数额不得超出罚款数额；《行政强制法》第四十五条第二款亦同，故C正确。A按百分之五计算，B忽略上限。加处罚款由行政机关依法决定，无须法院批准，D错误。",
        en: "Article 72(1)(1) of the Administrative Penalty Law adds three per cent of the fine a day, here 1,800 yuan, and caps the addition at the fine itself; Article 45(2) of the Administrative Coercion Law says the same. So C. A uses five per cent, B ignores the cap, and the authority needs no court approval, so D fails.",
      },
    },
    {
      code: "A-C-002-5",
      kind: "multiple",
      subject: "administrative",
      difficulty: 4,
      law: [
        { statute: "administrative-coercion-law", version: "2011-06-30", article: "53" },
        { statute: "administrative-coercion-law", version: "2011-06-30", article: "54" },
        { statute: "administrative-coercion-law", version: "2011-06-30", article: "47" },
        { statute: "administrative-coercion-law", version: "2011-06-30", article: "60", paragraph: 1 },
      ],
      stem: {
        "zh-CN": "交管部门没有对存款的行政强制执行权。关于后续执行，下列说法正确的有：",
        en: "The department has no power of its own to enforce against deposits. Which statements on further enforcement are correct?",
      },
      options: [
        {
          label: "A",
          text: {
            "zh-CN": "可自复议、起诉期限届满之日起三个月内申请法院强制执行",
            en: "It may apply to the court within three months after the time limits for reconsideration and suit expire",
          },
        },
        {
          label: "B",
          text: {
            "zh-CN": "申请法院执行前应当催告，催告书送达十日后仍不履行的，才可以申请",
            en: "It must first serve a demand, and may apply only if he has not performed ten days after service",
          },
        },
        {
          label: "C",
          text: {
            "zh-CN": "可以书面通知银行直接划拨郑某的存款抵缴罚款",
            en: "It may instruct the bank in writing to transfer Zheng's deposits to pay the fine",
          },
        },
        {
          label: "D",
          text: {
            "zh-CN": "申请法院强制执行不缴纳申请费，强制执行费用由郑某承担",
            en: "It pays no application fee, and Zheng bears the cost of enforcement",
          },
        },
      ],
      key: ["A", "B", "D"],
      rationale: {
        "zh-CN":
          "《行政强制法》第五十三条规定三个月的申请期限，第五十四条规定先催告、送达十日后仍不履行方可申请，第六十条第一款规定不缴申请费、执行费用由被执行人承担，A、B、D正确。依第四十七条，只有法律规定的行政机关才能决定划拨存款，交管部门无此权力，C错误。",
        en: "Article 53 of the Administrative Coercion Law gives three months to apply; Article 54 requires a demand and ten days after its service; Article 60(1) waives the fee and puts the cost on the person enforced against. So A, B and D. Under Article 47 only an authority named by law may order a transfer of deposits, which this one is not, so C fails.",
      },
    },
  ],
} satisfies SeedCaseSet
