"use strict";
// The queue renews itself, counts in the title, and calls when somebody new waits.
(() => {
  const title = document.title;
  const announce = document.getElementById("announce");
  const sound = document.getElementById("sound");
  const tickets = () => document.getElementById("tickets");
  const waiting = () => (tickets().dataset.waiting || "").split(",").filter(Boolean);
  let known = new Set(waiting());

  // The browser lets a page sound only after somebody has touched it.
  let audio = null;
  const wake = () => {
    audio = audio || new AudioContext();
    if (audio.state === "suspended") audio.resume();
  };
  addEventListener("pointerdown", wake, { once: true });
  addEventListener("keydown", wake, { once: true });
  function ring() {
    if (!sound.checked || !audio || audio.state !== "running") return;
    for (const [start, pitch] of [[0, 660], [0.16, 880]]) {
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      const at = audio.currentTime + start;
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.0001, at);
      volume.gain.exponentialRampToValueAtTime(0.15, at + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.15);
      tone.connect(volume).connect(audio.destination);
      tone.start(at);
      tone.stop(at + 0.16);
    }
  }
  sound.checked = localStorage.getItem("desk-sound") !== "off";
  sound.addEventListener("change", () => localStorage.setItem("desk-sound", sound.checked ? "on" : "off"));

  function badge() {
    const count = Number(tickets().dataset.count || 0);
    document.title = count ? `(${count}) ${title}` : title;
  }
  function compare() {
    const now = waiting();
    const fresh = now.filter(number => !known.has(number));
    known = new Set(now);
    badge();
    if (!fresh.length) return;
    ring();
    announce.textContent = desk.say(document.body.dataset.arrived, fresh.join(", "));
    for (const number of fresh) {
      const link = document.getElementById(`open-${number}`);
      if (link) link.closest(".row").classList.add("fresh");
    }
  }

  let pending = null;
  const lists = desk.renewing(desk.part(() => tickets().dataset.url, "#tickets"));
  function renew() {
    clearTimeout(pending);
    pending = setTimeout(() => {
      // A search that is being typed is not taken away.
      const field = document.getElementById("find");
      if (field !== document.activeElement || field.value === field.defaultValue) lists();
      else renew();
    }, 250);
  }
  document.body.addEventListener("htmx:afterSettle", compare);
  badge();
  desk.news(document.body.dataset.events, { whenHidden: "listen", tell: renew, catchUp: renew });

  const form = document.getElementById("new");
  form.addEventListener("toggle", () => { if (form.open) document.getElementById("new-title").focus(); });
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || desk.typesInto(event.target)) return;
    if (event.code === "KeyN") {
      event.preventDefault();
      form.open = true;
      document.getElementById("new-title").focus();
    } else if (event.key === "/") {
      event.preventDefault();
      document.getElementById("find").focus();
    }
  });
})();
