// How one message looks.

import { linked } from "./links.js";
import { dateOf, language, moment, word } from "./words.js";

const FROM = {
  requester: "you",
  assistant: "assistant",
  technician: "technician",
  system: "system",
};

/** Makes an element; whatever it is given becomes text, never markup. */
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

export function messageNode(message, onChoice) {
  const node = element("li", { className: `message from-${message.from}` });
  node.append(who(message), element("div", { className: "words", dir: "auto" }, linked(message.text)));
  if (message.source) {
    node.append(sourceNode(message.source));
  }
  if (message.choices?.length) {
    node.append(choicesNode(message, onChoice));
  }
  return node;
}

function who(message) {
  const name = message.name ?? word(FROM[message.from] ?? "system");
  const line = element("p", { className: "who" }, element("b", {}, name));
  if (message.at) {
    const at = new Date(message.at);
    line.append(" ", element("time", { dateTime: message.at }, moment(at)));
  }
  return line;
}

function sourceNode(source) {
  const link = element("a", { className: "source", target: "_blank", rel: "noopener" });
  const url = new URL(source.url, location.href);
  if (["http:", "https:"].includes(url.protocol)) {
    link.href = url.href;
  }
  const title = element("span", { className: "source-title" }, source.title);
  const note = element("span", { className: "source-note" }, word("source"));
  if (source.reviewed) {
    const date = dateOf(source.reviewed);
    note.append(element("span", {}, word("source.reviewed", { date })));
  }
  if (source.language) {
    const foreign = source.language !== language;
    title.lang = source.language;
    const className = foreign ? "mark-foreign" : "";
    note.append(element("span", { className }, word(`source.${source.language}`)));
  }
  note.append(element("span", { className: "unseen" }, `(${word("newtab")})`));
  link.append(title, note);
  return link;
}

function choicesNode(message, onChoice) {
  const group = element("div", { className: "choices", role: "group" });
  group.setAttribute("aria-label", word("choices"));
  for (const choice of message.choices) {
    const button = element("button", { type: "button" }, choice.label);
    button.addEventListener("click", () => {
      button.classList.add("picked");
      onChoice(choice);
    });
    group.append(button);
  }
  return group;
}
