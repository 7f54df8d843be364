// Everything works without this file; with it a reader gets there a little sooner.
(() => {
  // A refused form: go to what is wrong, so that nobody has to look for it.
  const leadToMistakes = () => document.querySelector(".error-summary")?.focus();

  // A link in the summary leads to the field itself, not only to its place on the page.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".error-summary a");
    const field = link && document.getElementById(link.hash.slice(1));
    if (field) {
      event.preventDefault();
      field.scrollIntoView({ block: "center" });
      (field.matches("input, select, textarea, button") ? field : field.querySelector("input"))?.focus({ preventScroll: true });
    }
  });

  // An open part of the menu closes when somebody goes on elsewhere, by pointer or keyboard, or presses Escape in it.
  const openParts = () => document.querySelectorAll(".site-menu__part details[open]");
  const closeOthers = (event) => openParts().forEach((part) => part.contains(event.target) || (part.open = false));
  document.addEventListener("click", closeOthers);
  document.addEventListener("focusin", closeOthers);
  document.addEventListener("keydown", (event) => {
    const part = event.key === "Escape" && event.target.closest?.(".site-menu__part details[open]");
    if (part) {
      part.open = false;
      part.querySelector("summary").focus();
    }
  });

  // On a wide page the filters stand beside the list; on a phone they wait until asked for.
  const wide = window.matchMedia("(min-width: 48rem)");
  const placeFilters = () =>
    document.querySelectorAll("details.filters").forEach((filters) => (filters.open = wide.matches));

  // A document that takes some seconds to make: say so, and hand it over when it is there.
  const handOver = (file, name) => {
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(file), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };
  const nameOf = (answer) => /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition") ?? "")?.[1] ?? "";
  const showWork = (link) => {
    const work = Object.assign(document.createElement("p"), { className: "busy", role: "status" });
    const said = Object.assign(document.createElement("span"), { textContent: link.dataset.busy, id: "busy-words" });
    const bar = document.createElement("progress");
    bar.setAttribute("aria-labelledby", said.id);
    work.append(said, bar);
    link.parentElement.after(work);
    return work;
  };
  const fetchFor = async (link) => {
    const work = showWork(link);
    try {
      const answer = await fetch(link.href);
      if (!answer.ok) throw new Error(answer.status);
      handOver(await answer.blob(), nameOf(answer));
      work.remove();
    } catch {
      work.textContent = link.dataset.failed;
    }
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-busy]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      document.querySelector(".busy")?.remove();
      fetchFor(link);
    }
  });

  wide.addEventListener("change", placeFilters);
  document.addEventListener("htmx:afterSwap", leadToMistakes);
  placeFilters();
  leadToMistakes();
})();
