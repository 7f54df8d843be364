// Who is there, put down on a phone whose connection comes and goes. Every tap waits in the browser
// until the server says that it has it; one about the same person takes the place of the one before.
(() => {
  const PAUSE = 8000;
  const A_MOMENT = 1500;
  const form = document.querySelector("form[data-roll]");
  if (!form) {
    return;
  }
  const key = `roll-${form.dataset.roll}`;
  const rows = new Map([...form.querySelectorAll("[data-enrolment]")].map((row) => [row.dataset.enrolment, row]));
  const tell = (what, shown) => document.querySelectorAll(`[data-${what}]`).forEach((place) => (place.hidden = !shown));
  const waiting = new Map(JSON.parse(localStorage.getItem(key) ?? "[]").map((note) => [note.enrolment, note]));
  let sending = false;
  let late = true;
  let oneByOne = false;
  // The next page may have been drawn before the server had the note: it is kept and sent again.
  let leaving = false;

  const keep = () => {
    waiting.size > 0 ? localStorage.setItem(key, JSON.stringify([...waiting.values()])) : localStorage.removeItem(key);
    rows.forEach((row, enrolment) => (row.querySelector("[data-unsent-row]").hidden = !(late && waiting.has(enrolment))));
    tell("unsent", late && waiting.size > 0);
  };

  const show = ({ enrolment, mark, minutes }) => {
    const row = rows.get(enrolment);
    const count = (of, by) => {
      const place = document.querySelector(`[data-count="${of}"]`);
      place.textContent = Number(place.textContent) + by;
    };
    if (!row || row.dataset.mark === mark) {
      return;
    }
    count(row.dataset.mark, -1);
    count(mark, 1);
    row.dataset.mark = mark;
    row.querySelectorAll("button[name=mark]").forEach((button) => {
      if (button.hasAttribute("aria-pressed")) {
        button.setAttribute("aria-pressed", button.value.endsWith(`:${mark}`));
      } else {
        button.hidden = mark === "NOT_RECORDED";
      }
    });
    row.querySelector("[data-partly]")?.setAttribute("data-partly", mark === "PARTLY");
    row.querySelector(".checked-in")?.remove();
  };

  const line = (note) =>
    [note.id, note.enrolment, note.mark, note.minutes, Math.max(0, Date.now() - note.at)].join(":");

  const send = async () => {
    if (sending || waiting.size === 0) {
      return;
    }
    sending = true;
    leaving = false;
    const slow = setTimeout(() => {
      late = true;
      keep();
    }, A_MOMENT);
    const notes = [...waiting.values()].slice(0, oneByOne ? 1 : waiting.size);
    const body = new URLSearchParams(notes.map((note) => ["note", line(note)]));
    body.append("_csrf", form.elements._csrf.value);
    try {
      const answer = await fetch(`${form.getAttribute("action")}/notes`, { method: "POST", body, redirect: "manual" });
      const refused = [400, 404, 409].includes(answer.status);
      late = answer.status !== 204 && !refused;
      // One that is refused must not take the others with it.
      oneByOne = refused || (oneByOne && waiting.size > 1);
      if ((answer.status === 204 && !leaving) || (refused && notes.length === 1)) {
        notes.filter((note) => waiting.get(note.enrolment)?.id === note.id).forEach((note) => waiting.delete(note.enrolment));
      }
      if (refused && notes.length === 1) {
        tell("refused", true);
      }
      tell("signed-out", answer.type === "opaqueredirect" || [401, 403].includes(answer.status));
    } catch {
      late = true; // No connection: it is tried again.
    }
    clearTimeout(slow);
    sending = false;
    keep();
    if (!late && !leaving) {
      send();
    }
  };

  form.addEventListener("click", (event) => {
    const button = event.target.closest("button[name=mark]");
    if (!button) {
      return;
    }
    const [enrolment, mark] = button.value.split(":");
    const minutes = mark === "PARTLY" ? Number(form.elements[`minutes-${enrolment}`].value) : 0;
    if (mark === "PARTLY" && !(minutes >= 1 && minutes <= 1440)) {
      return; // The server says what is wrong with it.
    }
    const note = { id: crypto.randomUUID(), enrolment, mark, minutes, at: Date.now() };
    event.preventDefault();
    waiting.set(enrolment, note);
    show(note);
    keep();
    send();
  });

  window.addEventListener("online", send);
  window.addEventListener("beforeunload", () => (leaving = true));
  setInterval(send, PAUSE);
  waiting.forEach(show);
  keep();
  send();
})();
