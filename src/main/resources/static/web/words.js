// The page's words in its language, and dates in the manner of that language.

const words = JSON.parse(document.body.dataset.words);

export const language = document.documentElement.lang;

export function word(key, values = {}) {
  return (words[key] ?? key).replace(/\{(\w+)}/g, (_, name) => values[name] ?? "");
}

export function knows(key) {
  return key in words;
}

const manner = navigator.languages.find((one) => one.startsWith(language)) ?? language;
const time = new Intl.DateTimeFormat(manner, { hour: "numeric", minute: "2-digit" });
const dayAndTime = new Intl.DateTimeFormat(manner, {
  month: "short",
  day: "numeric",
  hour: "numeric",
  minute: "2-digit",
});
const day = new Intl.DateTimeFormat(manner, { dateStyle: "medium" });

/** The hour today, with the day before today. */
export function moment(date) {
  const today = new Date().toDateString() === date.toDateString();
  return (today ? time : dayAndTime).format(date);
}

/** A plain date such as 2026-11-01, which has no time zone. */
export function dateOf(isoDay) {
  const [year, month, date] = isoDay.split("-").map(Number);
  return day.format(new Date(year, month - 1, date));
}
