/**
 * Items of the corpus that do not come in, each with the reason that the reader gives, and those of which only the key
 * comes in because a paper's own policy decides what a nearly right answer earns.
 */

const at = (folder: string, names: string): readonly string[] =>
  names.split(" ").map((name) => `${folder}/${name}.xml`)

export const notTaken: Readonly<Record<string, readonly string[]>> = {
  // Interactions that no kind of question here has: graphics, drawing, uploads, media.
  interaction: [
    ...at(
      "1edtech/QTI3_BPIG_Examples/items",
      "QTI3-graphic-order drawing-interaction-1 end-attempt-example-1 example-graphic-assoc-1 example-graphic-assoc-1alt graphic-gap-match-item1 media-example-1 position-object-1 upload-interaction",
    ),
    ...at("1edtech/qtiv3-examples/packaging/BBQsTest/id-90b59b73c8e4", "upload-file"),
    ...at(
      "1edtech/qtiv3-examples/packaging/items",
      "drawing graphic_associate graphic_gap_match graphic_gap_match_text graphic_order media_coords position_object upload upload_composite",
    ),
    ...at(
      "ampup",
      "graphic-gap-match-item1 media-interaction-video q8-graphic-gap-match-sv-3 q8-graphic-gap-match-sv-4",
    ),
    ...at(
      "citolab/public/assets/qti-test-package/items",
      "graphic_associate graphic_gap_match position_object",
    ),
  ],
  // Answered several times over, with feedback between.
  adaptive: [
    ...at(
      "1edtech/QTI3_BPIG_Examples/items",
      "Example03-feedbackBlock-solution Example04-feedbackBlock-templateBlock Example05-feedbackBlock-adaptive adaptiveTemplate adaptive_mh1 feedbackBlock-solution-random",
    ),
    ...at(
      "1edtech/qtiv3-examples/packaging/basicFeedbackTest/id-692fc07cc3e2",
      "Example05-feedbackBlock-adaptive",
    ),
    ...at(
      "1edtech/qtiv3-examples/packaging/basicFeedbackTest/id-a360e0fa63e6",
      "Example03-feedbackBlock-solution",
    ),
    ...at(
      "1edtech/qtiv3-examples/packaging/items",
      "Example03-feedbackBlock-solution-random Example03-feedbackBlock-solution Example04-feedbackBlock-templateBlock Example05-feedbackBlock-adaptive adaptive adaptive_template feedback_adaptive hint",
    ),
    ...at("1edtech/qtiv3-examples/packaging/test_package_minfiles/example", "adaptive"),
    ...at("ampup", "feedback-solution-random"),
  ],
  // Random variables.
  template: [
    ...at("1edtech/QTI3_BPIG_Examples/items", "mc_calc3 mc_calc5 stat2 template_digging template_image"),
    ...at("1edtech/qtiv3-examples/packaging/BBQsTest/id-13b92f311fc0", "SineRule-002-maths"),
    ...at("1edtech/qtiv3-examples/packaging/BBQsTest/id-bd44a757f562", "SineRule-001"),
    ...at("1edtech/qtiv3-examples/packaging/items", "mc_calc3 mc_calc5 mc_stat2 template template_image"),
    ...at("ampup", "card-08a-baseline ms-choice-templated-qti3 sbac-choice-templated-qti3"),
  ],
  // Programs of their own.
  "custom-interaction": [
    ...at(
      "ampup",
      "OAT-pci-audio-recorder OAT-pci-likert cito-pci-color-proportions fractions-no-dependencies pci-graphing-interaction-1 pci-graphing-interaction-2",
    ),
  ],
  // Audio, video, or pages from elsewhere.
  "content-missing": [
    ...at("1edtech/QTI3_BeginnersGuide_Examples/items", "BG011"),
    ...at("1edtech/qtiv3-examples/packaging/items", "audio-video orkney1 orkney2"),
  ],
  // Gaps that take any of several texts, a mapping that is not there, two right sets, any text that holds some words, a
  // rule that forgets half of the score, or a few of many to be put in order.
  "rule-not-ours": [
    ...at("1edtech/QTI3_BPIG_Examples/items", "slider-1"),
    ...at("1edtech/qtiv3-examples/packaging/BBQsTest/id-8167235c360b", "QuizBowl-multi-geometry"),
    ...at("1edtech/qtiv3-examples/packaging/BBQsTest/id-d565dbe89933", "text_entry-Lycidas"),
    ...at("1edtech/qtiv3-examples/packaging/items", "choice_multiple_chocolade multi-input"),
    ...at("1edtech/qtiv3-examples/packaging/sharedStimulus", "exemplar04"),
    ...at("ampup", "gap-match-example-2"),
  ],
  // Not well formed.
  "xml-broken": [
    ...at(
      "ampup",
      "Ch5_Modeling_4_q1_r3.0 Ch5_Modeling_4_q2_r3.0 i19b-shared-css-vocab-3 q2-choice-interaction-single-sv-1",
    ),
  ],
  // Nothing is right: surveys, and samples of styles, some of them with many interactions.
  "key-missing": [
    ...at("1edtech/qtiv3-examples/packaging/items", "likert"),
    ...at(
      "ampup",
      "murata-alice-4 q13-match-interaction-sv-3 q15-order-interaction-sv-1 q2-choice-interaction-multiple-sv-4a q2-choice-interaction-multiple-sv-4c q2-choice-interaction-single-sv-4c q2-choice-interaction-single-sv-4d q6-gap-match-interaction-sv-4 vertical-inlinechoice-17",
    ),
  ],
  // The image is an SVG or lies on a server.
  "image-missing": [
    ...at("1edtech/QTI3_BPIG_Examples/items", "QTI3-hotspot"),
    ...at("ampup", "select-point-1"),
  ],
  // Its rule gives the wrong answers as much as the right one.
  "key-contradiction": [...at("ampup", "Ch5_Modeling_6_r3.0")],
}

export const sharesLeftToThePaper: readonly string[] = [
  ...at("1edtech/QTI3_BPIG_Examples/items", "QTI3-match"),
  ...at("1edtech/qtiv3-examples/packaging/BBQsTest/id-7f35b6c393d5", "matching-match-trigDeriv"),
  ...at("1edtech/qtiv3-examples/packaging/BBQsTest/id-be3cd3bdd3d4", "order-mountains"),
  ...at("1edtech/qtiv3-examples/packaging/BBQsTest/id-e475c3c922f6", "order-maths"),
  ...at("1edtech/qtiv3-examples/packaging/items", "match order_partial_scoring"),
  ...at("ampup", "match-example-1"),
  ...at("citolab/public/assets/qti-test-package/items", "match-tabular match"),
]
