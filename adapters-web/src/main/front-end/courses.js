// Chapters and questions are put in order by dragging too. The buttons stay, for who does not drag:
// whoever drops a row sends the form of one of them, with the place where it was dropped.
(() => {
  document.querySelectorAll("[data-ordered]").forEach((list) => {
    const rows = () => [...list.children];
    let dragged = null;
    let from = -1;

    const drop = () => {
      const form = dragged?.querySelector("form[action$='/place']");
      const to = rows().indexOf(dragged);
      dragged?.classList.remove("dragged");
      dragged = null;
      if (form && to !== from) {
        form.elements.to.value = to;
        form.requestSubmit();
      }
    };

    const pass = (row, event) => {
      if (!dragged) {
        return;
      }
      event.preventDefault();
      const { top, height } = row.getBoundingClientRect();
      if (row !== dragged) {
        row[event.clientY > top + height / 2 ? "after" : "before"](dragged);
      }
    };

    rows().forEach((row) => {
      row.draggable = true;
      row.querySelectorAll("a").forEach((link) => (link.draggable = false));
      row.addEventListener("dragstart", (event) => {
        dragged = row;
        from = rows().indexOf(row);
        event.dataTransfer.effectAllowed = "move";
        row.classList.add("dragged");
      });
      row.addEventListener("dragover", (event) => pass(row, event));
      row.addEventListener("drop", (event) => event.preventDefault());
      row.addEventListener("dragend", drop);
    });
  });
})();
