// The line that says who holds the conversation.

import { element } from "./message.js";
import { word } from "./words.js";

export class Holder {
  #line;
  #person;
  #held = { holder: "bot" };
  #ticket = null;

  /** @param person the button that asks for one, of no use while one is there */
  constructor(line, person) {
    this.#line = line;
    this.#person = person;
    this.#show();
  }

  get word() {
    return this.#held.holder;
  }

  /** Takes from any answer what it says of the holder; names and places only where they are told. */
  is({ holder, technician, place }) {
    const same = holder === this.#held.holder;
    this.#held = {
      holder,
      technician: technician ?? (same ? this.#held.technician : null),
      place: place === undefined && same ? this.#held.place : place,
    };
    this.#show();
  }

  hasTicket(ticket) {
    this.#ticket = ticket;
    this.#show();
  }

  #show() {
    const { holder, technician, place } = this.#held;
    const name = technician ?? "";
    const parts = [element("strong", {}, word(`holder.${holder}`, { name }).trim())];
    if (holder === "queue" && place) {
      const key = place === 1 ? "holder.queue.next" : "holder.queue.place";
      parts.push(element("span", {}, word(key, { place })));
    }
    if (holder === "nobody") {
      parts.push(element("span", {}, word("holder.nobody.more")));
    }
    if (this.#ticket) {
      parts.push(element("span", { className: "ticket" }, this.#ticket.number));
    }
    if (this.#line.textContent !== parts.map((part) => part.textContent).join("")) {
      this.#line.replaceChildren(...parts);
    }
    this.#line.dataset.holder = holder;
    this.#person.hidden = holder === "technician";
  }
}
