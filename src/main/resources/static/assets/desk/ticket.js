"use strict";
// A ticket's page follows its conversation without disturbing who writes in it.
(() => {
  const base = document.body.dataset.base;
  const title = document.title;
  const messages = document.getElementById("messages");
  const typing = document.querySelector("#typing span");
  const newer = document.getElementById("newer");
  const composer = () => document.getElementById("composer");
  const actions = () => document.getElementById("actions");
  let unseen = 0;

  const last = () => Number(messages.lastElementChild ? messages.lastElementChild.dataset.seq : 0);
  const atEnd = () => innerHeight + scrollY > document.documentElement.scrollHeight - 260;
  function toEnd() {
    newer.hidden = true;
    if (messages.lastElementChild) composer().scrollIntoView({ block: "end" });
  }
  newer.addEventListener("click", toEnd);

  // One request at a time, and once more if something was told meanwhile.
  function renewing(work) {
    let running = false;
    let again = false;
    return async function run() {
      if (running) {
        again = true;
        return;
      }
      running = true;
      try {
        await work();
      } finally {
        running = false;
        if (again) {
          again = false;
          run();
        }
      }
    };
  }

  const readMessages = renewing(async () => {
    if (!messages) return;
    const follow = atEnd();
    const before = last();
    const answer = await fetch(`${base}/messages?after=${before}`, { headers: { "HX-Request": "true" } });
    if (answer.status === 401) location.assign("/desk/sign-in");
    if (!answer.ok) return;
    const fresh = document.createElement("template");
    fresh.innerHTML = await answer.text();
    let heard = 0;
    for (const message of fresh.content.querySelectorAll(".message")) {
      if (Number(message.dataset.seq) <= last()) continue;
      if (message.classList.contains("requester")) heard += 1;
      messages.append(message);
    }
    if (last() === before) return;
    document.body.dispatchEvent(new CustomEvent("htmx:afterSettle"));
    typing.hidden = true;
    if (follow) toEnd();
    else newer.hidden = false;
    if (document.visibilityState !== "visible" && heard) {
      unseen += heard;
      document.title = `(${unseen}) ${title}`;
    }
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") {
      unseen = 0;
      document.title = title;
    }
  });

  // What is being filled in stays; the rest of the page is renewed around it.
  const half = new Set();
  document.addEventListener("input", event => {
    const form = event.target.closest("#actions form");
    if (form) half.add("actions");
  });
  document.body.addEventListener("htmx:beforeRequest", event => {
    if (event.target.closest("#actions")) half.delete("actions");
  });
  document.body.addEventListener("htmx:oobBeforeSwap", event => {
    if (event.detail.target.id === "actions" && half.has("actions")) event.detail.shouldSwap = false;
  });
  const readState = renewing(async () => {
    await htmx.ajax("GET", `${base}/state`, { target: "#facts", swap: "outerHTML" });
  });

  // Whoever wins or loses the ticket gets the other box to write in, with the words begun kept.
  async function fitComposer() {
    if (!actions() || actions().dataset.writable === composer().dataset.writable) return;
    const words = composer().querySelector("textarea").value;
    const focused = composer().contains(document.activeElement);
    await htmx.ajax("GET", `${base}/composer`, { target: "#composer", swap: "outerHTML" });
    const area = composer().querySelector("textarea");
    area.value = words;
    if (focused) area.focus();
  }
  document.body.addEventListener("htmx:afterSwap", event => {
    if (event.detail.target && event.detail.target.id === "composer") {
      if (composer().dataset.sent === "true") {
        readMessages();
        readState();
        toEnd();
      }
      composer().querySelector("textarea").focus();
    }
  });
  document.body.addEventListener("htmx:afterSettle", event => {
    if (event.detail && event.detail.target && event.detail.target.id !== "composer") fitComposer();
  });

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
      else if (what === "message") readMessages();
      else if (what !== "typing:technician") readState();
    },
    catchUp() {
      readMessages();
      readState();
    },
  });
})();
