// Makes links of web addresses that stand bare in a text, and keeps a ticket's number on one line;
// everything else stays text.

// ASCII only: a Korean particle right behind an address does not belong to it.
const ADDRESS = /https?:\/\/[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+/gi;
const TICKET = /\b[A-Z][A-Z0-9]*-\d+\b/g;
const CLOSING = { ")": "(", "]": "[" };

export function linked(text) {
  const fragment = document.createDocumentFragment();
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimmed(match[0]);
    const link = anchor(address);
    if (link) {
      fragment.append(unbroken(text.slice(end, match.index)), link);
      end = match.index + address.length;
    }
  }
  fragment.append(unbroken(text.slice(end)));
  return fragment;
}

function unbroken(text) {
  const fragment = document.createDocumentFragment();
  let end = 0;
  for (const match of text.matchAll(TICKET)) {
    const number = document.createElement("span");
    number.className = "unbroken";
    number.textContent = match[0];
    fragment.append(text.slice(end, match.index), number);
    end = match.index + match[0].length;
  }
  fragment.append(text.slice(end));
  return fragment;
}

/** Without the punctuation of the sentence around it. */
export function trimmed(address) {
  let kept = address;
  for (;;) {
    const last = kept.at(-1);
    const opening = CLOSING[last];
    const unopened = opening && count(kept, last) > count(kept, opening);
    if (!unopened && !/[.,;:!?'*]/.test(last)) {
      return kept;
    }
    kept = kept.slice(0, -1);
  }
}

function anchor(address) {
  const url = parsed(address);
  if (!url || !["http:", "https:"].includes(url.protocol) || url.username) {
    return null;
  }
  const link = document.createElement("a");
  link.href = url.href;
  link.textContent = address;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return link;
}

function parsed(address) {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function count(text, character) {
  return text.split(character).length - 1;
}
