// The list of what was said: in the conversation's own order, each message once, and what is
// being sent behind it.

import { element, messageNode } from "./message.js";
import { word } from "./words.js";

const NEAR = 80;
const TOGETHER = 5 * 60_000;

export class Transcript {
  #log;
  #list;
  #jump;
  #onChoice;
  #entries = [];

  constructor({ log, list, jump }, onChoice) {
    this.#log = log;
    this.#list = list;
    this.#jump = jump;
    this.#onChoice = onChoice;
    jump.addEventListener("click", () => this.#toEnd());
    log.addEventListener("scroll", () => this.#isAtEnd() && (jump.hidden = true), { passive: true });
    // The field to write grows and keyboards come up: the end of the talk stays in sight.
    let atEnd = true;
    log.addEventListener("scroll", () => (atEnd = this.#isAtEnd()), { passive: true });
    new ResizeObserver(() => atEnd && this.#toEnd("instant")).observe(log);
  }

  /** The number up to which no message is missing: an answer can overtake the stream. */
  get last() {
    const here = new Set(this.#entries.filter((one) => one.real).map((one) => one.seq));
    let last = 0;
    while (here.has(last + 1)) {
      last += 1;
    }
    return last;
  }

  get empty() {
    return !this.#entries.some((one) => one.from === "requester");
  }

  clear() {
    this.#entries = [];
    this.#list.replaceChildren();
    this.#jump.hidden = true;
  }

  /** @returns whether it is new here */
  add(message) {
    const seq = Number(message.id);
    if (this.#entries.some((one) => one.real && one.seq === seq)) {
      return false;
    }
    const own = this.#entries.find((one) => this.#isEcho(one, message, seq));
    const node = messageNode(message, (choice) => this.#onChoice(choice));
    const entry = { seq, node, real: true, from: message.from, name: message.name, at: message.at };
    entry.turn = message.turnId;
    if (own) {
      this.#drop(own);
    }
    this.#place(entry, message.from === "requester");
    return !own;
  }

  /** Shows at once what is only being sent. */
  sending(text) {
    const node = messageNode({ from: "requester", text, at: new Date().toISOString() });
    node.classList.add("pending");
    const entry = { seq: Infinity, node, from: "requester", at: new Date().toISOString() };
    this.#place(entry, true);
    return entry;
  }

  /** The turn that answered it says where it stands. */
  sent(entry, turn) {
    entry.turn = turn.turnId;
    this.#state(entry);
    entry.node.classList.remove("pending", "failed");
    if (this.#entries.some((one) => one.real && one.turn === turn.turnId && one.from === "requester")) {
      this.#drop(entry);
    } else if (turn.messages.length > 0) {
      this.#drop(entry);
      entry.seq = Number(turn.messages[0].id) - 1;
      this.#place(entry, true);
    }
  }

  /** @param retry what the button does, or nothing for a message that cannot be sent */
  failed(entry, text, retry) {
    const atEnd = this.#isAtEnd();
    entry.node.classList.add("failed");
    const parts = [element("span", {}, text)];
    if (retry) {
      const button = element("button", { type: "button" }, word("retry"));
      button.addEventListener("click", retry, { once: true });
      parts.push(button);
    }
    this.#state(entry, ...parts);
    if (atEnd) {
      this.#toEnd();
    }
  }

  again(entry) {
    entry.node.classList.remove("failed");
    this.#state(entry, word("sending"));
  }

  #isEcho(entry, message, seq) {
    return (
      !entry.real &&
      message.from === "requester" &&
      (entry.seq === seq || (entry.turn !== undefined && entry.turn === message.turnId))
    );
  }

  #state(entry, ...parts) {
    entry.node.querySelector(".state")?.remove();
    if (parts.length > 0) {
      entry.node.append(element("p", { className: "state" }, ...parts));
    }
  }

  #place(entry, follow) {
    const atEnd = this.#isAtEnd();
    const next = this.#entries.findIndex((one) => one.seq > entry.seq);
    const index = next < 0 ? this.#entries.length : next;
    this.#list.insertBefore(entry.node, this.#entries[index]?.node ?? null);
    this.#entries.splice(index, 0, entry);
    this.#arrange();
    if (follow || atEnd) {
      this.#toEnd();
    } else {
      this.#jump.hidden = false;
    }
  }

  #drop(entry) {
    this.#entries.splice(this.#entries.indexOf(entry), 1);
    entry.node.remove();
    this.#arrange();
  }

  /** Neighbours of one speaker stand together; only the last offer of choices can be taken, and only until somebody else says something. */
  #arrange() {
    const offer = this.#entries.findLastIndex((one) => one.node.querySelector(".choices"));
    const other = this.#entries.findLastIndex((one) => one.from !== "assistant");
    this.#entries.forEach((entry, index) => {
      const before = this.#entries[index - 1];
      entry.node.classList.toggle("continued", before !== undefined && together(before, entry));
      const open = index === offer && index > other;
      for (const button of entry.node.querySelectorAll(".choices button")) {
        button.disabled = !open;
      }
    });
  }

  #isAtEnd() {
    return this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight < NEAR;
  }

  #toEnd(behavior = "auto") {
    this.#log.scrollTo({ top: this.#log.scrollHeight, behavior });
    this.#jump.hidden = true;
  }
}

function together(one, other) {
  return (
    one.from === other.from &&
    one.name === other.name &&
    Math.abs(Date.parse(other.at) - Date.parse(one.at)) < TOGETHER
  );
}
