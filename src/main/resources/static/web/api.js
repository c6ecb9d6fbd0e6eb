// The chat API.

const CONVERSATIONS = "/api/chat/conversations";
const PATIENCE = 25_000;

/** An answer that is not the one asked for. */
export class Problem extends Error {
  constructor(status, detail, retryAfter) {
    super(detail);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** Whether the same request can succeed later. */
  get passing() {
    return this.status === 429 || this.status >= 500;
  }

  get closed() {
    return this.status === 403;
  }

  /** Whether the conversation cannot be opened any more. */
  get gone() {
    return this.status === 401 || this.status === 404;
  }
}

export const begin = (language) => call("", { body: { language } });
export const view = ({ id, token }) => call(`/${id}`, { token });
export const say = ({ id, token }, message) => call(`/${id}/messages`, { token, body: message });
export const typing = ({ id, token }) => call(`/${id}/typing`, { token, body: {} });
export const events = (id, after) =>
  new EventSource(`${CONVERSATIONS}/${encodeURIComponent(id)}/events?after=${after}`);

async function call(path, { token, body }) {
  const headers = {};
  if (token) {
    headers.Authorization = `Bearer ${token}`;
  }
  if (body) {
    headers["Content-Type"] = "application/json";
  }
  const response = await fetch(CONVERSATIONS + path, {
    method: body ? "POST" : "GET",
    headers,
    body: body && JSON.stringify(body),
    cache: "no-store",
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) {
    throw await problem(response);
  }
  return response.status === 204 ? null : response.json();
}

async function problem(response) {
  const retryAfter = Number(response.headers.get("Retry-After")) || 5;
  const detail = await response.json().catch(() => ({}));
  return new Problem(response.status, detail.detail ?? "", retryAfter);
}
