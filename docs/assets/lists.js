// Tables that sort, filter and turn pages. The rows are in the page; only their order and what is shown change.

const ROWS_PER_PAGE = 100;
const FEWEST_TO_FILTER = 10;
const collator = new Intl.Collator("fr", { numeric: true, sensitivity: "base" });

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const sortKey = (cell) => cell.dataset.tri ?? cell.textContent.trim();

class List {
  constructor(container) {
    this.container = container;
    this.table = container.querySelector("table");
    this.body = this.table.tBodies[0];
    this.rows = [...this.body.rows].map((row) => ({ row, words: fold(row.textContent) }));
    this.shown = this.rows;
    this.page = 0;
    this.addSorting();
    if (this.rows.length >= FEWEST_TO_FILTER) this.addFilter();
    if (this.rows.length > ROWS_PER_PAGE) this.addPages();
    this.show();
  }

  addSorting() {
    for (const heading of this.table.tHead.rows[0].cells) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...heading.childNodes);
      button.addEventListener("click", () => this.sort(heading));
      heading.append(button);
    }
  }

  sort(heading) {
    const direction = heading.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
    for (const other of this.table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", direction);
    const sign = direction === "ascending" ? 1 : -1;
    const column = heading.cellIndex;
    const compare = (a, b) => sign * collator.compare(sortKey(a.row.cells[column]), sortKey(b.row.cells[column]));
    this.rows.sort(compare);
    const shown = new Set(this.shown);
    this.shown = this.rows.filter((entry) => shown.has(entry));
    this.body.append(...this.rows.map((entry) => entry.row));
    this.page = 0;
    this.show();
  }

  addFilter() {
    const tools = document.createElement("div");
    tools.className = "outils";
    const label = document.createElement("label");
    const field = document.createElement("input");
    field.type = "search";
    label.append("Filtrer ", field);
    this.status = document.createElement("p");
    this.status.setAttribute("role", "status");
    tools.append(label, this.status);
    this.container.before(tools);
    field.addEventListener("input", () => this.filter(field.value));
  }

  filter(text) {
    const words = fold(text).split(/\s+/).filter(Boolean);
    this.shown = this.rows.filter((entry) => words.every((word) => entry.words.includes(word)));
    this.page = 0;
    this.show();
  }

  addPages() {
    this.pages = document.createElement("nav");
    this.pages.className = "pages";
    this.pages.setAttribute("aria-label", "Pages de la liste");
    this.previous = this.addTurn("Page précédente", -1);
    this.position = document.createElement("span");
    this.pages.append(this.position);
    this.next = this.addTurn("Page suivante", 1);
    this.container.after(this.pages);
  }

  addTurn(name, step) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.addEventListener("click", () => {
      this.page += step;
      this.show();
      this.container.scrollIntoView();
    });
    this.pages.append(button);
    return button;
  }

  show() {
    const first = this.page * ROWS_PER_PAGE;
    const visible = new Set(this.shown.slice(first, first + ROWS_PER_PAGE));
    for (const entry of this.rows) entry.row.hidden = !visible.has(entry);
    const count = this.shown.length;
    if (this.status) this.status.textContent = `${count} ${count < 2 ? "ligne" : "lignes"}`;
    if (!this.pages) return;
    const last = Math.max(1, Math.ceil(count / ROWS_PER_PAGE));
    this.position.textContent = `Page ${this.page + 1} sur ${last}`;
    this.previous.disabled = this.page === 0;
    this.next.disabled = this.page + 1 >= last;
  }
}

export function enhanceLists() {
  for (const container of document.querySelectorAll("[data-liste]")) new List(container);
}
