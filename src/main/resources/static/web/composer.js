// The place to write: grows with the text, counts near the limit, and never sends half a syllable.

import { word } from "./words.js";

const LIMIT = 8_000;
const COUNTED_FROM = 7_000;
const TYPING_PAUSE = 4_000;

export class Composer {
  #field;
  #send;
  #counter;
  #on;
  #composing = false;
  #sendWhenComposed = false;
  #toldTyping = 0;

  constructor({ form, field, send, counter }, on) {
    this.#field = field;
    this.#send = send;
    this.#counter = counter;
    this.#on = on;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    field.addEventListener("input", () => this.#changed());
    field.addEventListener("keydown", (event) => this.#key(event));
    field.addEventListener("compositionstart", () => (this.#composing = true));
    field.addEventListener("compositionend", () => this.#composed());
    this.#changed();
  }

  /** On a touch screen a focus would push up the keyboard over what there is to read. */
  focus() {
    if (matchMedia("(pointer: coarse)").matches) {
      this.#on.elsewhere();
    } else {
      this.#field.focus();
    }
  }

  #key(event) {
    // 229: Safari ends the composition before it tells of the key that ended it.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) {
      return;
    }
    event.preventDefault();
    this.#submit();
  }

  #composed() {
    this.#composing = false;
    if (this.#sendWhenComposed) {
      this.#sendWhenComposed = false;
      // The browser puts the last syllable into the field after this event.
      setTimeout(() => this.#submit());
    }
  }

  #submit() {
    if (this.#composing) {
      this.#sendWhenComposed = true;
      return;
    }
    const text = this.#field.value.trim();
    if (text === "" || text.length > LIMIT) {
      this.#field.focus();
      return;
    }
    this.#field.value = "";
    this.#changed();
    this.#on.send(text);
  }

  #changed() {
    const count = this.#field.value.trim().length;
    const over = count - LIMIT;
    this.#send.disabled = count === 0 || over > 0;
    this.#counter.classList.toggle("over", over > 0);
    this.#field.setAttribute("aria-invalid", String(over > 0));
    this.#counter.textContent = counterText(count, over);
    this.#grow();
    if (count > 0 && Date.now() - this.#toldTyping > TYPING_PAUSE) {
      this.#toldTyping = Date.now();
      this.#on.typing();
    }
  }

  #grow() {
    if (!CSS.supports("field-sizing", "content")) {
      this.#field.style.height = "auto";
      this.#field.style.height = `${this.#field.scrollHeight}px`;
    }
  }
}

function counterText(count, over) {
  if (over > 0) {
    return word("counter.over", { over: over.toLocaleString() });
  }
  return count < COUNTED_FROM
    ? ""
    : word("counter", { count: count.toLocaleString(), limit: LIMIT.toLocaleString() });
}
