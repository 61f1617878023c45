/**
 * The statutes the demo bank cites, one entry per version.
 *
 * `version` is the adoption date of the text, `effectiveFrom` the day that version took effect and `effectiveTo` its last
 * day in force, or null while it is still good law. Superseded versions stay here so that an as-of date can be shown to
 * have picked the right one. No item may cite a version that has ended.
 *
 * The entry of 2012-10-26 for public-order punishments ended when the revised law took effect on 2026-01-01; that revised
 * text is not in the bank, so nothing in the bank is built on either.
 */
export const statutes = [
  {
    code: "criminal-law",
    title: { "zh-CN": "中华人民共和国刑法", en: "Criminal Law" },
    version: "2023-12-29",
    effectiveFrom: "2024-03-01",
    effectiveTo: null,
  },
  {
    code: "criminal-procedure-law",
    title: { "zh-CN": "中华人民共和国刑事诉讼法", en: "Criminal Procedure Law" },
    version: "2018-10-26",
    effectiveFrom: "2018-10-26",
    effectiveTo: null,
  },
  {
    code: "public-order-punishment-law",
    title: { "zh-CN": "中华人民共和国治安管理处罚法", en: "Public Order Punishment Law" },
    version: "2012-10-26",
    effectiveFrom: "2013-01-01",
    effectiveTo: "2025-12-31",
  },
  {
    code: "administrative-penalty-law",
    title: { "zh-CN": "中华人民共和国行政处罚法", en: "Administrative Penalty Law" },
    version: "2021-01-22",
    effectiveFrom: "2021-07-15",
    effectiveTo: null,
  },
  {
    code: "administrative-coercion-law",
    title: { "zh-CN": "中华人民共和国行政强制法", en: "Administrative Coercion Law" },
    version: "2011-06-30",
    effectiveFrom: "2012-01-01",
    effectiveTo: null,
  },
  {
    code: "administrative-reconsideration-law",
    title: { "zh-CN": "中华人民共和国行政复议法", en: "Administrative Reconsideration Law" },
    version: "2017-09-01",
    effectiveFrom: "2018-01-01",
    effectiveTo: "2023-12-31",
  },
  {
    code: "administrative-reconsideration-law",
    title: { "zh-CN": "中华人民共和国行政复议法", en: "Administrative Reconsideration Law" },
    version: "2023-09-01",
    effectiveFrom: "2024-01-01",
    effectiveTo: null,
  },
  {
    code: "peoples-police-law",
    title: { "zh-CN": "中华人民共和国人民警察法", en: "People's Police Law" },
    version: "2012-10-26",
    effectiveFrom: "2013-01-01",
    effectiveTo: null,
  },
  {
    code: "police-weapons-regulation",
    title: {
      "zh-CN": "中华人民共和国人民警察使用警械和武器条例",
      en: "Regulation on the Use of Police Equipment and Weapons by the People's Police",
    },
    version: "1996-01-16",
    effectiveFrom: "1996-01-16",
    effectiveTo: null,
  },
  {
    code: "firearms-law",
    title: { "zh-CN": "中华人民共和国枪支管理法", en: "Firearms Control Law" },
    version: "2015-04-24",
    effectiveFrom: "2015-04-24",
    effectiveTo: null,
  },
  {
    code: "narcotics-law",
    title: { "zh-CN": "中华人民共和国禁毒法", en: "Narcotics Control Law" },
    version: "2007-12-29",
    effectiveFrom: "2008-06-01",
    effectiveTo: null,
  },
  {
    code: "road-traffic-safety-law",
    title: { "zh-CN": "中华人民共和国道路交通安全法", en: "Road Traffic Safety Law" },
    version: "2021-04-29",
    effectiveFrom: "2021-04-29",
    effectiveTo: null,
  },
  {
    code: "exit-entry-law",
    title: { "zh-CN": "中华人民共和国出境入境管理法", en: "Exit and Entry Administration Law" },
    version: "2012-06-30",
    effectiveFrom: "2013-07-01",
    effectiveTo: null,
  },
  {
    code: "state-compensation-law",
    title: { "zh-CN": "中华人民共和国国家赔偿法", en: "State Compensation Law" },
    version: "2012-10-26",
    effectiveFrom: "2013-01-01",
    effectiveTo: null,
  },
  {
    code: "supervision-law",
    title: { "zh-CN": "中华人民共和国监察法", en: "Supervision Law" },
    version: "2018-03-20",
    effectiveFrom: "2018-03-20",
    effectiveTo: "2025-05-31",
  },
  {
    code: "supervision-law",
    title: { "zh-CN": "中华人民共和国监察法", en: "Supervision Law" },
    version: "2024-12-25",
    effectiveFrom: "2025-06-01",
    effectiveTo: null,
  },
  {
    code: "criminal-case-procedures",
    title: {
      "zh-CN": "公安机关办理刑事案件程序规定",
      en: "Provisions on the Procedures for Handling Criminal Cases by Public Security Organs",
    },
    version: "2020-07-20",
    effectiveFrom: "2020-09-01",
    effectiveTo: null,
  },
  {
    code: "administrative-case-procedures",
    title: {
      "zh-CN": "公安机关办理行政案件程序规定",
      en: "Provisions on the Procedures for Handling Administrative Cases by Public Security Organs",
    },
    version: "2019-04-27",
    effectiveFrom: "2019-01-01",
    effectiveTo: null,
  },
] as const
