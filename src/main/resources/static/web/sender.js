// Sends messages one after the other; a message keeps its id over every try, so that it is
// answered once.

import { Problem, say } from "./api.js";
import { word } from "./words.js";

export class Sender {
  #transcript;
  #on;
  #conversation = null;
  #waiting = [];
  #busy = false;
  #timer;

  /** @param on turn(turn), busy(whether), gone(), throttled(seconds) */
  constructor(transcript, on) {
    this.#transcript = transcript;
    this.#on = on;
  }

  get busy() {
    return this.#busy;
  }

  /** What waits is sent in the conversation that is open when its time comes. */
  in(conversation) {
    this.#conversation = conversation;
    this.resume();
  }

  /** The words that nobody has got yet. */
  get unsent() {
    return this.#waiting.map((one) => one.message.text).filter((text) => text !== undefined);
  }

  /** Gives up what has not been sent. */
  clear() {
    this.#conversation = null;
    this.#waiting = [];
    clearTimeout(this.#timer);
  }

  /** @param content text or choice */
  send(content, text) {
    const entry = this.#transcript.sending(text);
    this.#waiting.push({ message: { ...content, clientMessageId: newId() }, entry });
    this.resume();
  }

  async resume() {
    clearTimeout(this.#timer);
    const conversation = this.#conversation;
    const [next] = this.#waiting;
    if (this.#busy || !conversation || !next) {
      return;
    }
    this.#work(true);
    this.#transcript.again(next.entry);
    try {
      const turn = await say(conversation, next.message);
      this.#settle(conversation, next, () => {
        this.#transcript.sent(next.entry, turn);
        this.#on.turn(turn);
      });
    } catch (problem) {
      this.#work(false);
      this.#failed(conversation, next, problem);
      return;
    }
    this.#work(false);
    this.resume();
  }

  /** An answer that comes after the page moved on to another conversation is not shown there. */
  #settle(conversation, message, show) {
    if (this.#conversation === conversation && this.#waiting[0] === message) {
      this.#waiting.shift();
      show();
    }
  }

  #failed(conversation, next, problem) {
    if (this.#conversation !== conversation) {
      this.resume();
    } else if (problem instanceof Problem && problem.gone) {
      this.#conversation = null;
      this.#on.gone();
    } else if (problem instanceof Problem && !problem.passing) {
      this.#settle(conversation, next, () => {
        this.#transcript.failed(next.entry, word("refused"));
        this.resume();
      });
    } else {
      this.#later(next, problem);
    }
  }

  #later(next, problem) {
    const seconds = problem instanceof Problem ? problem.retryAfter : 5;
    if (problem.status === 429) {
      this.#on.throttled(seconds);
    }
    this.#transcript.failed(next.entry, word("failed"), () => this.resume());
    this.#timer = setTimeout(() => this.resume(), seconds * 1_000);
  }

  #work(busy) {
    this.#busy = busy;
    this.#on.busy(busy);
  }
}

/** randomUUID exists on https and localhost only. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
