// The event stream of one conversation, kept open: what was missed is asked for by number.

import { events } from "./api.js";

const PAUSES = [1_000, 2_000, 5_000, 10_000, 15_000];
const ASLEEP = 60_000;

export class Stream {
  #id;
  #after;
  #on;
  #source;
  #timer;
  #tries = 0;
  #hiddenAt = 0;
  #ended = new AbortController();

  /**
   * @param after gives the number of the last message that the page has
   * @param on message, holder, ticket, typing, line(open), and refused, which may renew the access
   */
  constructor(id, after, on) {
    this.#id = id;
    this.#after = after;
    this.#on = on;
    const { signal } = this.#ended;
    addEventListener("online", () => this.#again(0), { signal });
    addEventListener("offline", () => on.line(false), { signal });
    document.addEventListener("visibilitychange", () => this.#visibility(), { signal });
    this.#open();
  }

  close() {
    this.#ended.abort();
    clearTimeout(this.#timer);
    this.#source?.close();
  }

  #open() {
    clearTimeout(this.#timer);
    this.#source?.close();
    const source = events(this.#id, this.#after());
    this.#source = source;
    for (const name of ["message", "holder", "ticket", "typing"]) {
      source.addEventListener(name, (event) => this.#on[name](JSON.parse(event.data)));
    }
    source.onopen = () => {
      this.#tries = 0;
      this.#on.line(true);
    };
    source.onerror = () => {
      this.#on.line(false);
      // A browser gives up for good on an answer that is no stream, such as 503.
      if (source.readyState === EventSource.CLOSED) {
        this.#again(PAUSES[Math.min(this.#tries++, PAUSES.length - 1)]);
      }
    };
  }

  #again(pause) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      if (await this.#on.refused()) {
        this.#open();
      } else if (!this.#ended.signal.aborted) {
        this.#again(PAUSES[Math.min(this.#tries++, PAUSES.length - 1)]);
      }
    }, pause);
  }

  /** A machine that slept may believe in a connection that nobody holds at the other end. */
  #visibility() {
    if (document.hidden) {
      this.#hiddenAt = Date.now();
    } else if (Date.now() - this.#hiddenAt > ASLEEP) {
      this.#again(0);
    }
  }
}
