"use strict";
// What every page of the desk does: times, keys, forms that are sent once, and news.
const desk = (() => {
  const body = document.body;
  const language = document.documentElement.lang;
  const manner = navigator.languages.find(one => one.startsWith(language)) || language;

  // Times: how long ago for what waits, the clock for what was said.
  function say(text, ...values) {
    return values.reduce((said, value, i) => said.replace(`{${i}}`, value), text);
  }
  function ago(from) {
    const minutes = Math.max(0, Math.floor((Date.now() - from) / 60000));
    const hours = Math.floor(minutes / 60);
    if (minutes < 1) return body.dataset.now;
    if (hours < 1) return say(body.dataset.minutes, minutes);
    if (hours < 24) return say(body.dataset.hours, hours, minutes % 60);
    return say(body.dataset.days, Math.floor(hours / 24), hours % 24);
  }
  function times() {
    for (const time of document.querySelectorAll("time[data-ago]")) {
      time.textContent = ago(Date.parse(time.dateTime));
      time.title = new Date(time.dateTime).toLocaleString(manner);
    }
    for (const time of document.querySelectorAll("time[data-clock]")) {
      const at = new Date(time.dateTime);
      const today = at.toDateString() === new Date().toDateString();
      const form = { hour: "2-digit", minute: "2-digit" };
      time.textContent = at.toLocaleString(manner,
        today ? form : { month: "short", day: "numeric", ...form });
      time.title = at.toLocaleString(manner, { year: "numeric", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit", timeZoneName: "short" });
    }
  }
  if (body.dataset.now) {
    times();
    setInterval(times, 20000);
    body.addEventListener("htmx:afterSettle", times);
  }

  // A form on its way is not sent again.
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.dataset.busy) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    form.dataset.busy = "yes";
    form.querySelectorAll("button").forEach(button => button.setAttribute("aria-busy", "true"));
  }, true);
  function free(form) {
    delete form.dataset.busy;
    form.querySelectorAll("button").forEach(button => button.removeAttribute("aria-busy"));
  }
  // The element of the event is another one when the form has been replaced meanwhile.
  body.addEventListener("htmx:afterRequest", event => {
    const form = event.detail.requestConfig.elt;
    if (form instanceof HTMLFormElement) free(form);
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-busy]").forEach(free));

  document.addEventListener("keydown", event => {
    const area = event.target;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && area instanceof HTMLTextAreaElement && area.form) {
      event.preventDefault();
      area.form.requestSubmit();
    }
    if (event.key === "Escape") {
      const open = area.closest && area.closest("details[open]");
      if (open) {
        open.open = false;
        open.querySelector("summary").focus();
      }
    }
  });

  const typesInto = element =>
    element instanceof HTMLElement && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));

  // News by a stream while the page is seen; by asking now and then while it is not, or cannot.
  function news(address, { whenHidden, tell, catchUp }) {
    const offline = document.getElementById("offline");
    let stream = null;
    let timer = null;
    let broken = false;

    function ask(every) {
      clearInterval(timer);
      timer = every ? setInterval(catchUp, every) : null;
    }
    function open() {
      if (stream) return;
      stream = new EventSource(address);
      stream.addEventListener("open", () => {
        ask(0);
        if (broken) offline.hidden = true;
        broken = false;
        catchUp();
      });
      stream.addEventListener("news", event => tell(event.data));
      stream.addEventListener("error", () => {
        broken = true;
        offline.hidden = false;
        ask(10000);
        if (stream && stream.readyState === EventSource.CLOSED) {
          close();
          setTimeout(see, 10000);
        }
      });
    }
    function close() {
      if (stream) stream.close();
      stream = null;
    }
    function see() {
      if (document.visibilityState === "visible" || whenHidden === "listen") {
        open();
      } else {
        close();
        ask(20000);
      }
    }
    document.addEventListener("visibilitychange", see);
    window.addEventListener("pagehide", close);
    window.addEventListener("pageshow", see);
    see();
  }

  // Renews parts of the page. Each kind asks on behalf of an element of its own, because htmx drops
  // a request when the same element asks for something else.
  function part(url, target) {
    const source = document.createElement("span");
    source.hidden = true;
    body.append(source);
    return () => htmx.ajax("GET", typeof url === "function" ? url() : url, { source, target, swap: "outerHTML" });
  }

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

  return { say, times, news, typesInto, part, renewing };
})();
