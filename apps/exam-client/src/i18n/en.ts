import type { Catalogue } from "./zh-CN.ts"

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

export const en: Catalogue = {
  product: "Law-Enforcement Qualification Exam",
  otherLanguage: "中文",
  points: (points) => `${points} ${points === "1" ? "point" : "points"}`,
  close: "Close",
  retry: "Try again",
  opening: "Opening…",
  skipToItem: "Skip to the question",

  display: {
    title: "Display and keys",
    language: "Language",
    theme: "Colours",
    themes: { system: "As system", light: "Light", dark: "Dark", contrast: "High contrast" },
    size: "Text size",
    sizes: { small: "S", medium: "M", large: "L" },
    shortcuts: "Shortcuts",
    shortcutsOn: "On",
    shortcutsOff: "Off",
  },

  unreachable: {
    title: "The exam server cannot be reached",
    later: "Check the network and try again. Everything saved is on the server.",
    body: "Check that the network cable is in. Nothing has been answered yet, so nothing is lost. If this lasts a minute, raise your hand: code E-NET-01.",
  },
  fault: {
    title: "Something on this page broke",
    body: "Everything you answered is on this device and on the server; nothing is lost. Choose “Open again”. If it happens again, raise your hand: code E-APP-01.",
    reload: "Open again",
  },

  ways: {
    label: "Ways to sign in",
    exam: "Exam sign-in",
    examNote: "Exam day: ticket and ID number",
    account: "My account",
    accountNote: "Any day: police number and password",
  },

  seatCode: {
    title: "This device needs a seat code",
    body: "This exam is open on another device. To go on here, raise your hand; the invigilator checks and tells you a seat code (code E-DEV-02). Every saved answer is safe, and you go on from there.",
    bodyBack:
      "To come back to this device, raise your hand; the invigilator tells you a seat code (code E-DEV-02). Every saved answer is safe.",
    label: "Seat code",
    hint: "8 characters, capital or small; good for a short time.",
    submit: "Continue on this device",
    submitting: "Checking…",
    missing: "Enter the seat code.",
    unreachable:
      "The server cannot be reached; what you typed is still here. Try again. If this lasts a minute, raise your hand: code E-NET-01.",
  },

  signIn: {
    title: "Exam sign-in",
    notOpen: (time) =>
      `The numbers are right. Exam sign-in opens ${time}; come back then. For registrations, results and certificates use “My account”.`,
    ticketNo: "Ticket number",
    ticketHint: "First line of your ticket. You may paste it.",
    idNumber: "ID number",
    idHint: "18 characters; a final X may be small or capital.",
    submit: "Sign in",
    submitting: "Signing in…",
    ticketMissing: "Enter your ticket number.",
    idMissing: "Enter your ID number.",
    unreachable:
      "The server cannot be reached; what you typed is still here. Wait a moment and sign in again. If this lasts a minute, raise your hand: code E-NET-01.",
    help: "If you need help, raise your hand.",
    againTitle: "Sign in again",
    againBody:
      "You are signed out while the exam goes on and the clock runs. Your answers are kept on this device; once you are back they are sent by themselves and you return to your question.",
  },

  lobby: {
    waiting: "Waiting room",
    startsIn: "Starts in",
    startsAt: (time) => `Starts at ${time}; the paper opens by itself`,
    endsAt: (time) => `Ends at ${time}`,
    openingPaper: "Opening the paper…",
    you: "Candidate",
    photo: "An invigilator checks your photo",
    name: "Name",
    policeNo: "Police no.",
    unit: "Unit",
    ticketNo: "Ticket no.",
    seat: "Seat",
    centre: "Centre",
    room: "Room",
    seatNo: "Seat no.",
    paper: "Paper",
    section: "Section",
    count: "Questions",
    each: "Each",
    policy: "Scoring",
    total: "Total",
    passMark: (points, total) => `${total} points in all; ${points} to pass`,
    rules: "Rules",
    rulesTick: "I have read the rules",
    rulesList: (time) => [
      `The exam lasts ${time.minutes} minutes, from ${time.start} to ${time.end}. The server's clock decides.`,
      `No one may enter after ${time.entry}. You may hand in from ${time.handIn}.`,
      "Every choice is saved at once. If the network fails, answers are kept on this device and sent later; carry on.",
      "When time is up the paper is handed in by itself and every answer chosen counts.",
      "If anything goes wrong raise your hand. Do not switch off and do not close this page.",
    ],
    device: "Device check",
    deviceReady: "This device is ready",
    deviceTrouble: "Raise your hand",
    storage: "Storage",
    storageOk: "Answers can be kept here if the network fails",
    storageBad: "This device cannot keep answers; raise your hand: code E-SAVE-03",
    clock: "Clock",
    clockOk: (seconds) => {
      if (seconds < 2) return "Agrees with the server"
      const off = seconds < 120 ? `${plural(seconds, "second")} off` : "Wrong on this device"
      return `${off}; the server's clock decides`
    },
    screen: "Screen",
    screenOk: (size) => `${size}, fine`,
    screenSmall: (size) => `${size}, small but usable`,
    network: "Network",
    networkOk: (ms) => `Round trip ${ms} ms`,
    networkBad: "The server cannot be reached just now; trying again",
    checking: "Checking…",
    practice: "Try one question",
    practiceNote: "It counts for nothing and shows you how answering works.",
    practiceStem: "When is the answer to a question saved?",
    practiceOptions: [
      "As soon as it is chosen",
      "Every ten minutes",
      "When the paper is handed in",
      "When an invigilator saves it",
    ],
    practiceRight: "Right. The top of the page always says when your last answer was saved.",
    practiceWrong:
      "In fact it is saved as soon as it is chosen. The top of the page always says when your last answer was saved.",
    notOpenTitle: "Check-in has not opened",
    notOpenBody: (time) =>
      `Check-in opens at ${time}. This page will change by itself; meanwhile check your details and this device.`,
    closedTitle: "Entry has closed",
    closedBody: (time) =>
      `No one may enter this sitting after ${time}. Speak to an invigilator; if you were prevented from coming you may apply for a make-up exam.`,
    refusedTitle: "The paper cannot be opened just now",
    signOut: "Sign out",
  },

  paper: {
    seat: (room, seat) => `${room} · Seat ${seat}`,
    remaining: "Left",
    hide: "Hide",
    hideClock: "Hide the clock",
    showClock: "Show the clock",
    sheet: "Answer sheet",
    sheetCount: (done, total) => `${done} of ${total} answered`,
    sectionTitle: (index, title) =>
      /^(Part|Section|[IVX]+\.)/.test(title) ? title : `Part ${index + 1}. ${title}`,
    number: (number) => `Question ${number}`,
    ofTotal: (total) => `of ${total}`,
    stateAnswered: "Answered",
    stateOpen: "Open",
    stateMarked: "Marked",
    stateCurrent: "Current",
    cell: (number, states) => `Question ${number}: ${states}`,
    join: ", ",
    options: "Options",
    material: "Case",
    questions: "Questions",
    caseItems: "Questions on this case",
    splitter: "Border between case and question; left and right arrows move it",
    previous: "Previous",
    next: "Next",
    mark: "Mark",
    marked: "Marked",
    handIn: "Hand in…",
    lastItem: "Check and hand in",
    display: "Display",
    shortcuts: "Shortcuts",
    locked: "No more answers",
  },

  policies: {
    one: "Full points for the right option, otherwise none",
    whole: "Points only when all of it is right",
    marked: "Marked by people",
    exact: "Points only for exactly the right options",
    half: "All right options: full points; some of them and nothing wrong: half; anything wrong: none",
    no_wrong_partial:
      "All right options: full points; some of them and nothing wrong: 0.5 for each; anything wrong: none",
    right_minus_wrong:
      "All right options: full points; otherwise 0.5 for each right one less 0.5 for each wrong one, not below 0",
    negative: "Points only for exactly the right options; anything wrong costs 0.5",
  },

  save: {
    nothingYet: "Choices save themselves",
    saved: (time) => `Saved ${time}`,
    saving: (waiting) => `Saving (${waiting})`,
    offline: (waiting) => `Network down; ${plural(waiting, "answer")} kept on this device`,
    offlineNone: "Network down; answers are kept on this device",
    offlineLost: "Network down and this device keeps nothing; raise your hand: E-SAVE-03",
    turnedAway: (count) => `${plural(count, "answer")} not accepted`,
    unreadable: (count) => `${plural(count, "older record")} on this device cannot be read: E-SAVE-04`,
    allSaved: "Answers saved",
    awayOpen: "See why",
    awayTitle: "Answers not accepted",
    awayBody:
      "The server did not accept these answers. All others are safe. Do as it says below; if in doubt raise your hand: code E-SAVE-02.",
  },

  warnings: {
    left: (minutes) => `${plural(minutes, "minute")} left. `,
    leftSeconds: (seconds) => `${plural(seconds, "second")} left. `,
    openCount: (open) =>
      open === 0 ? "Every question is answered." : `${plural(open, "question")} still open.`,
    dismiss: "Got it",
  },

  keys: {
    title: "Keyboard shortcuts",
    note: "They work on this page only and can be switched off at any time.",
    toggle: "Use shortcuts",
    list: [
      { keys: ["A", "–", "H"], act: "Choose or clear an option (1–8 work too)" },
      { keys: ["N", "PageDown"], act: "Next question" },
      { keys: ["P", "PageUp"], act: "Previous question" },
      { keys: ["F", "M"], act: "Mark this question (only M where there is an option F)" },
      { keys: ["Tab"], act: "Move between options and buttons" },
      { keys: ["Esc"], act: "Close a notice" },
      { keys: ["?"], act: "Show these keys" },
    ],
  },

  review: {
    title: "Check before handing in",
    answered: "Answered",
    open: "Open",
    marked: "Marked",
    openTitle: (count) => `${plural(count, "question")} open`,
    markedTitle: (count) => `${plural(count, "question")} marked`,
    goTo: (number) => `Question ${number}`,
    section: "Section",
    items: "Questions",
    allDone: "Every question is answered and none is marked.",
    noneOpen: "No question is open.",
    back: "Back to the paper",
    handIn: "Hand in",
    nothingAnswered: "Nothing is answered yet, so the paper cannot be handed in.",
    tooEarly: (time) => `You may hand in from ${time}, not yet.`,
    confirmTitle: "Hand in now?",
    confirmBody: (answered, total) =>
      `${answered} of ${plural(total, "question")} answered. After handing in, answers cannot change.`,
    confirmOpen: (open, marked) =>
      [open > 0 && `${open} open`, marked > 0 && `${marked} marked`].filter(Boolean).join(", ") + ".",
    confirm: "Hand in",
    sending: "Handing in…",
    unreachable:
      "The server cannot be reached just now and the paper is not handed in. Your answers are kept on this device; try again in a moment. When time is up the paper is handed in by itself. If this lasts two minutes raise your hand: code E-NET-02.",
  },

  finish: {
    turnedAway: (count) =>
      `${count} ${count === 1 ? "answer" : "answers"} reached the server after the exam had closed and ${count === 1 ? "was" : "were"} not accepted or counted in the receipt. They are still kept on this computer, encrypted: leave it on and raise your hand, code E-SAVE-02.`,
    closingTitle: "Time is up",
    closingBody:
      "Every answer you chose counts and is being sent. Do not switch off and do not close this page.",
    closingWaiting: (waiting) =>
      waiting === 0
        ? "Everything is sent; fetching your receipt."
        : `${plural(waiting, "answer")} still being sent.`,
    closingOffline:
      "The network is down. Your answers are sealed on this device and go out by themselves when it is back. Stay seated and raise your hand so that an invigilator can collect them: code E-NET-03.",
    handedIn: "Handed in",
    timeUp: "Time is up: handed in by itself",
    waitingReceipt: "Your answers have arrived; fetching your receipt.",
    answered: "Answered",
    answeredOf: (answered, total) => `${answered} of ${total}`,
    at: "Time",
    candidate: "Candidate",
    seat: "Seat",
    receipt: "Receipt code",
    receiptNote: "Write it down or take a photo. It proves that the server has all your answers.",
    qr: "Receipt as a QR code",
    nextTitle: "What happens next",
    next: [
      "Leave quietly; do not switch the computer off.",
      "Results are published after grading and review; your unit will tell you. Then sign in to “My account” with police number and password. The ticket no longer signs in.",
      "Within 15 days of publication you may ask for your result to be reviewed.",
    ],
    signOut: "Sign out",
    supersededTitle: "This exam continues elsewhere",
    supersededBody:
      "It is open on another device or in another window, and this page no longer saves. Everything saved before is safe. If this was not you, raise your hand at once: code E-DEV-01.",
    takeBack: "Continue on this device",
    takingBack: "Moving back here…",
    takeBackFailed: "That did not work. Try again or raise your hand.",
  },
}
