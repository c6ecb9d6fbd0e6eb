// The chat: one conversation at a time, its stream, and what was said in it.

import { Problem, begin, typing, view } from "./api.js";
import { Composer } from "./composer.js";
import { Holder } from "./holder.js";
import { Memory } from "./memory.js";
import { Requests } from "./requests.js";
import { Sender } from "./sender.js";
import { Stream } from "./stream.js";
import { Transcript } from "./transcript.js";
import { language, word } from "./words.js";

const TYPING_SHOWN = 6_000;
const LINE_PATIENCE = 3_000;

const at = (id) => document.getElementById(id);
const title = document.title;
const firstHint = at("write").placeholder;
const memory = new Memory();

let conversation = null;
let stream = null;
let held = [];
let unread = 0;
let newsStands = false;
let typingTimer;
let lineTimer = null;
let beginTimer;

const transcript = new Transcript(
  { log: at("log"), list: at("messages"), jump: at("jump") },
  (choice) => {
    sender.send({ choice: choice.id }, choice.label);
    composer.focus();
  },
);
const holder = new Holder(at("holder"), at("person"));
const sender = new Sender(transcript, {
  turn: took,
  busy: working,
  gone: startAnew,
  throttled: (seconds) => sayLine(word("throttled", { seconds })),
});
const composer = new Composer(
  { form: at("composer"), field: at("write"), send: at("send"), counter: at("counter") },
  {
    send: (text) => sender.send({ text }, text),
    elsewhere: () => at("log").focus({ preventScroll: true }),
    typing: () => conversation && holder.word === "technician" && typing(conversation).catch(() => {}),
  },
);
const requests = new Requests({ sheet: at("requests"), list: at("requests-list") }, memory, (id) => {
  goOn(memory.goOnWith(id));
});

at("person").addEventListener("click", () => {
  sender.send({ text: word("person") }, word("person"));
  composer.focus();
});
at("begin").addEventListener("click", () => {
  if (transcript.empty && conversation) {
    composer.focus();
  } else {
    leave();
    beginNew();
  }
});
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) {
    unread = 0;
    document.title = title;
  }
});

if (memory.current) {
  goOn(memory.current);
} else {
  beginNew();
}

/** Opens a conversation of this browser again, with all that was said. */
async function goOn(chosen) {
  leave();
  try {
    const state = await view(chosen);
    quietly(() => show(chosen, state));
  } catch (problem) {
    if (problem instanceof Problem && problem.gone) {
      memory.forget(chosen.id);
      await beginNew();
      sayNews(word("line.gone"));
    } else {
      laterInstead(problem, () => goOn(chosen));
    }
  }
}

async function beginNew() {
  try {
    const begun = await begin(language);
    show(memory.begun(begun), { holder: "bot", ticket: null, ...begun });
  } catch (problem) {
    laterInstead(problem, beginNew);
  }
}

/** The conversation cannot be opened any more; what was not sent goes into the next one. */
async function startAnew() {
  const { unsent } = sender;
  memory.forget(conversation.id);
  leave();
  await beginNew();
  sayNews(word("line.gone"));
  unsent.forEach((text) => sender.send({ text }, text));
}

function leave() {
  stream?.close();
  clearTimeout(beginTimer);
  clearTimeout(lineTimer);
  lineTimer = null;
  conversation = null;
  held = [];
  sender.clear();
  transcript.clear();
  at("log").setAttribute("aria-busy", "true");
}

/** What was said long ago is there to read, not to be read out. */
function quietly(render) {
  at("log").setAttribute("aria-live", "off");
  render();
  setTimeout(() => at("log").setAttribute("aria-live", "polite"), 500);
}

function show(chosen, state) {
  conversation = chosen;
  sayLine("");
  at("write").placeholder = firstHint;
  state.messages.forEach((message) => transcript.add(message));
  if (!transcript.empty) {
    goesOn();
  }
  holder.is(state);
  holder.hasTicket(state.ticket);
  at("log").removeAttribute("aria-busy");
  stream = new Stream(chosen.id, () => transcript.last, {
    message: heard,
    holder: (news) => holder.is(news),
    ticket: (news) => {
      holder.hasTicket(news);
      requests.show(conversation);
    },
    typing: technicianTypes,
    line,
    refused: renew,
  });
  sender.in(chosen);
  requests.show();
  composer.focus();
}

function laterInstead(problem, again) {
  if (problem instanceof Problem && problem.closed) {
    sayLine(word("line.closed"));
    return;
  }
  sayLine(word(navigator.onLine ? "line.unavailable" : "line.offline"));
  clearTimeout(beginTimer);
  beginTimer = setTimeout(again, (problem.retryAfter ?? 5) * 1_000);
}

/** Our own message may come by the stream before its answer says which turn it is: wait for that. */
function heard(message) {
  if (sender.busy) {
    held.push(message);
    return;
  }
  if (transcript.add(message) && message.from !== "requester") {
    technicianStopped();
    count();
  }
}

function took(turn) {
  goesOn();
  turn.messages.forEach((message) => transcript.add(message) && count());
  holder.is(turn);
  holder.hasTicket(turn.ticket);
  if (!memory.current.used) {
    memory.used(conversation.id);
    conversation = memory.current;
  }
  sayLine("");
  requests.show(conversation);
}

/** What to write now is asked by the last message, no longer by the field. */
function goesOn() {
  at("write").placeholder = word("write.more");
}

function working(busy) {
  if (busy) {
    typingTimer = setTimeout(() => holder.word !== "technician" && showTyping("assistant"), 300);
    return;
  }
  clearTimeout(typingTimer);
  technicianStopped();
  const waiting = held;
  held = [];
  queueMicrotask(() => waiting.forEach(heard));
}

function technicianTypes() {
  showTyping("technician");
  clearTimeout(typingTimer);
  typingTimer = setTimeout(technicianStopped, TYPING_SHOWN);
}

function showTyping(who) {
  at("typing-who").textContent = word(`typing.${who}`);
  at("typing").hidden = false;
  at("log").scrollTo({ top: at("log").scrollHeight });
}

function technicianStopped() {
  clearTimeout(typingTimer);
  at("typing").hidden = true;
}

/** A moment without a line is nothing to talk about. */
function line(open) {
  open &&= navigator.onLine; // A stream that was just opening may say so after the line is gone.
  if (open) {
    clearTimeout(lineTimer);
    lineTimer = null;
    if (!newsStands) {
      sayLine("");
    }
    sender.resume();
  } else if (!navigator.onLine) {
    sayLine(word("line.offline"));
  } else {
    lineTimer ??= setTimeout(() => sayLine(word("line.lost")), LINE_PATIENCE);
  }
}

/** Whether the stream may be tried again: reading the conversation renews its cookie. */
async function renew() {
  const mine = conversation;
  if (!mine) {
    return false;
  }
  try {
    const state = await view(mine);
    if (mine !== conversation) {
      return false;
    }
    holder.is(state);
    holder.hasTicket(state.ticket);
    return true;
  } catch (problem) {
    if (problem instanceof Problem && problem.gone && mine === conversation) {
      startAnew();
    }
    return false;
  }
}

function count() {
  if (document.hidden) {
    unread += 1;
    document.title = `(${unread}) ${title}`;
  }
}

function sayLine(text) {
  newsStands = false;
  if (at("line").textContent !== text) {
    at("line").textContent = text;
  }
}

/** Stays until there is something else to say, not only until the line is back. */
function sayNews(text) {
  sayLine(text);
  newsStands = true;
}
