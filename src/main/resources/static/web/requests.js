// The list of this browser's earlier conversations with their tickets.

import { view } from "./api.js";
import { element } from "./message.js";
import { knows, moment, word } from "./words.js";

export class Requests {
  #sheet;
  #list;
  #memory;
  #onOpen;
  #states = new Map();
  #round = 0;

  constructor({ sheet, list }, memory, onOpen) {
    this.#sheet = sheet;
    this.#list = list;
    this.#memory = memory;
    this.#onOpen = onOpen;
    sheet.addEventListener("toggle", (event) => event.newState === "open" && this.show());
    matchMedia("(width >= 66rem)").addEventListener("change", () => this.show());
  }

  /** Reads how they stand, all or the one that changed, if anybody can see the list. */
  async show(changed) {
    if (changed) {
      this.#states.delete(changed.id);
    } else {
      this.#states.clear();
    }
    if (!this.#sheet.checkVisibility()) {
      return;
    }
    const round = ++this.#round;
    const current = this.#memory.current;
    const used = this.#memory.all.filter((one) => one.used);
    const lines = await Promise.all(used.map((one) => this.#line(one, one === current)));
    if (round !== this.#round) {
      return;
    }
    lines.sort((one, other) => other.begun.localeCompare(one.begun));
    const nodes = lines.map((line) => line.node);
    const none = element("li", { className: "hint" }, word("requests.none"));
    this.#list.replaceChildren(...(nodes.length > 0 ? nodes : [none]));
  }

  async #line(conversation, current) {
    const button = element("button", { type: "button" });
    if (current) {
      button.setAttribute("aria-current", "true");
    }
    button.addEventListener("click", () => {
      if (this.#sheet.matches(":popover-open")) {
        this.#sheet.hidePopover();
      }
      this.#onOpen(conversation.id);
    });
    const state = await this.#state(conversation);
    button.append(
      element("span", { className: "request-title", dir: "auto" }, titleOf(state)),
      element("span", { className: "request-note" }, ...notes(conversation, state)),
    );
    return { begun: conversation.begun, node: element("li", {}, button) };
  }

  async #state(conversation) {
    if (!this.#states.has(conversation.id)) {
      this.#states.set(conversation.id, view(conversation).catch(() => null));
    }
    return this.#states.get(conversation.id);
  }
}

function titleOf(state) {
  const first = state?.messages.find((message) => message.from === "requester");
  return first?.text.slice(0, 80) ?? word("requests.untitled");
}

function notes(conversation, state) {
  const begun = element("time", { dateTime: conversation.begun }, moment(new Date(conversation.begun)));
  if (!state) {
    return [begun, element("span", {}, word("requests.unreachable"))];
  }
  const ticket = state.ticket;
  const key = ticket ? `ticket.${ticket.state}` : `outcome.${state.outcome}`;
  const number = ticket ? [element("b", {}, ticket.number)] : [];
  return [...number, element("span", {}, knows(key) ? word(key) : (ticket?.state ?? state.outcome)), begun];
}
