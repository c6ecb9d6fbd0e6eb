"use strict";
// A ticket's page follows its conversation without disturbing who writes in it.
(() => {
  const base = document.body.dataset.base;
  const title = document.title;
  const messages = document.getElementById("messages");
  const typing = document.querySelector("#typing span");
  const newer = document.getElementById("newer");
  const facts = () => document.getElementById("facts");
  const composer = () => document.getElementById("composer");
  const actions = () => document.getElementById("actions");
  let unseen = 0;

  const last = () => Number(messages && messages.lastElementChild ? messages.lastElementChild.dataset.seq : 0);
  // The box to write in sticks to the window, so it cannot say where the conversation ends.
  const talk = document.querySelector(".talk");
  const below = () => talk.getBoundingClientRect().bottom - innerHeight;
  const atEnd = () => below() < 260;
  function toEnd() {
    newer.hidden = true;
    scrollBy(0, below() + 8);
  }
  newer.addEventListener("click", toEnd);
  addEventListener("scroll", () => { if (below() < 60) newer.hidden = true; }, { passive: true });
  // Who has answered before looks for what was said since; who has not, for what it is about.
  if (messages && messages.querySelector(".technician") && facts().dataset.mode.match(/reply|assisted/)) toEnd();

  // What was said is read at every news; all else only when it says that it has changed.
  const read = desk.renewing(async () => {
    const answer = await fetch(`${base}/messages?after=${last()}`, { headers: { "HX-Request": "true" } });
    if (answer.headers.has("HX-Redirect")) location.assign(answer.headers.get("HX-Redirect"));
    if (!answer.ok) return;
    const fresh = document.createElement("template");
    fresh.innerHTML = await answer.text();
    add([...fresh.content.querySelectorAll(".message")].filter(message => Number(message.dataset.seq) > last()));
    if (answer.headers.get("Ticket-Version") !== facts().dataset.version) readState();
  });
  function add(heard) {
    if (!heard.length) return;
    const follow = atEnd() || replied;
    replied = false;
    messages.append(...heard);
    desk.times();
    typing.hidden = true;
    if (follow) toEnd();
    else if (heard.some(message => message.classList.contains("requester"))) newer.hidden = false;
    if (document.visibilityState === "visible") return;
    unseen += heard.filter(message => message.classList.contains("requester")).length;
    if (unseen) document.title = `(${unseen}) ${title}`;
  }
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") {
      unseen = 0;
      document.title = title;
    }
  });

  // An action that is open stays as it is; the rest of the page is renewed around it. And an answer
  // finds its place only while the form that asked is still on the page.
  let acting = false;
  let missed = false;
  let answering = false;
  let replied = false;
  let tried = null;
  const state = desk.part(`${base}/state`, "#facts");
  const readState = desk.renewing(async () => {
    missed = acting;
    if (!acting) await state();
  });
  document.body.addEventListener("htmx:beforeRequest", event => {
    const form = event.detail.requestConfig.elt;
    if (form.closest("#actions")) {
      acting = true;
      tried = form;
    }
    if (form.id === "composer") replied = new FormData(form).get("internal") === "false";
  });
  document.body.addEventListener("htmx:afterRequest", event => {
    if (!(event.detail.requestConfig.elt instanceof HTMLFormElement)) return;
    acting = false;
    read();
    if (missed) readState();
  });
  document.body.addEventListener("htmx:beforeSwap", event => {
    answering = event.detail.requestConfig.verb === "post";
  });
  document.body.addEventListener("htmx:oobBeforeSwap", event => {
    if (event.detail.target.id !== "actions" || answering) return;
    if (!acting && !actions().querySelector("details[open]")) return;
    event.detail.shouldSwap = false;
    missed = true;
  });
  document.addEventListener("toggle", event => {
    if (event.target.closest("#actions") && !actions().querySelector("details[open]") && missed) readState();
  }, true);

  // Whoever wins or loses the ticket gets the other box to write in, with the words begun kept.
  const box = desk.part(`${base}/composer`, "#composer");
  const fitComposer = desk.renewing(async () => {
    if (facts().dataset.mode === composer().dataset.mode) return;
    const kind = composer().elements.internal.value;
    const words = composer().querySelector("textarea").value;
    const focused = composer().contains(document.activeElement);
    await box();
    const area = composer().querySelector("textarea");
    area.value = words;
    if (kind && composer().dataset.writable === "true" && words) composer().elements.internal.value = kind;
    if (focused) area.focus();
  });
  document.body.addEventListener("htmx:afterSettle", event => {
    const form = event.detail.requestConfig.elt;
    if (form.id === "composer") composer().querySelector("textarea").focus();
    if (form === tried) {
      float();
      mend();
    }
    fitComposer();
  });

  // What came of an action is seen from wherever on the page it was done; a refusal until the next.
  let floating = null;
  function float() {
    const told = document.getElementById("told");
    clearTimeout(floating);
    told.classList.add("floats");
    if (told.querySelector(".good")) floating = setTimeout(() => told.classList.remove("floats"), 8000);
  }

  // A form that was refused is shown again as it was filled in.
  function mend() {
    const form = document.querySelector("#told .bad") &&
      actions().querySelector(`form[action="${CSS.escape(tried.getAttribute("action"))}"]`);
    if (form && form.closest("details")) {
      for (const [name, value] of new FormData(tried)) {
        if (name !== "_csrf" && form.elements[name]) form.elements[name].value = value;
      }
      form.closest("details").open = true;
    }
    tried = null;
  }

  // Typing is told at most every three seconds, and believed for five.
  let told = 0;
  let believed = null;
  document.addEventListener("input", event => {
    const form = event.target.closest("#composer");
    if (!form || form.dataset.writable !== "true" || form.elements.internal.value === "true") return;
    if (Date.now() - told < 3000) return;
    told = Date.now();
    fetch(`${base}/typing`, { method: "POST", body: new URLSearchParams({ _csrf: form.elements._csrf.value }) });
  });
  function requesterTypes() {
    typing.hidden = false;
    clearTimeout(believed);
    believed = setTimeout(() => { typing.hidden = true; }, 5000);
  }

  desk.news(`${base}/events`, {
    whenHidden: "ask",
    tell(what) {
      if (what === "typing:requester") requesterTypes();
      else if (what !== "typing:technician") read();
    },
    catchUp: read,
  });
})();
