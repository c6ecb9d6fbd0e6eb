// The conversations that this browser can open again: their ids and tokens, never what was said.

const KEY = "firstline.conversations";
const KEPT = 20;

export class Memory {
  #conversations = read();

  get all() {
    return this.#conversations;
  }

  /** The one to go on with. */
  get current() {
    return this.#conversations[0];
  }

  begun({ conversationId, token }) {
    const conversation = { id: conversationId, token, begun: new Date().toISOString() };
    this.#keep([conversation, ...this.#conversations.filter((one) => one.used)]);
    return conversation;
  }

  /** Somebody wrote in it, so that it is worth finding again. */
  used(id) {
    this.#keep(this.#conversations.map((one) => (one.id === id ? { ...one, used: true } : one)));
  }

  goOnWith(id) {
    const chosen = this.#conversations.filter((one) => one.id === id);
    this.#keep([...chosen, ...this.#conversations.filter((one) => one.id !== id)]);
    return chosen[0];
  }

  forget(id) {
    this.#keep(this.#conversations.filter((one) => one.id !== id));
  }

  #keep(conversations) {
    this.#conversations = conversations.slice(0, KEPT);
    try {
      localStorage.setItem(KEY, JSON.stringify(this.#conversations));
    } catch {
      // Without storage the conversation lasts as long as the page.
    }
  }
}

function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return Array.isArray(kept) ? kept.filter((one) => one?.id && one?.token) : [];
  } catch {
    return [];
  }
}
