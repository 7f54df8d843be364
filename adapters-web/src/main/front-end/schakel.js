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
      (field.matches("input, select, textarea") ? field : field.querySelector("input"))?.focus({ preventScroll: true });
    }
  });

  // On a wide page the filters stand beside the list; on a phone they wait until asked for.
  const wide = window.matchMedia("(min-width: 48rem)");
  const placeFilters = () =>
    document.querySelectorAll("details.filters").forEach((filters) => (filters.open = wide.matches));

  wide.addEventListener("change", placeFilters);
  document.addEventListener("htmx:afterSwap", leadToMistakes);
  placeFilters();
  leadToMistakes();
})();
