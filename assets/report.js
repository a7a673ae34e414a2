// @ts-check
/**
 * Searches and filters the passages of the researchers' report. The page reads whole without it: the controls are made here, from
 * words and choices that the page brings along, and whatever comes from outside enters as text.
 */

/**
 * @typedef {{ label: string, choices: [value: string, label: string][] }} ChoiceGroup
 * @typedef {{ name: string, label: string, groups: ChoiceGroup[] }} Filter
 * @typedef {Record<"region" | "search" | "clear" | "all" | "found" | "foundIn" | "foundHere" | "none", string>} Words
 * @typedef {{ element: HTMLElement, segment: string, enclosing: HTMLElement[], values: Map<string, string[]>, text?: string }} Passage
 */

const material = document.getElementById("material");
const description = material?.dataset["filter"];
if (material !== null && description !== undefined && material.querySelector("blockquote") !== null) {
  const { words, filters } = JSON.parse(description);
  offerFilter(material, words, filters);
}

/**
 * Puts the controls above the passages.
 * @param {HTMLElement} room
 * @param {Words} words
 * @param {Filter[]} filters
 */
function offerFilter(room, words, filters) {
  const search = create("input", { type: "search", id: "search", autocomplete: "off", spellcheck: false });
  const selects = filters.map((filter) => createSelect(filter, words.all));
  const clear = create("button", { type: "button", textContent: words.clear, disabled: true });
  const count = create("output", { id: "found" });
  const bar = create("form", { role: "search", ariaLabel: words.region });
  bar.append(name(words.search, search), ...filters.map(({ label }, at) => name(label, selects[at])), clear, count);
  room.querySelector("h2")?.after(bar);
  linkFromContents(words.region, search);
  reserveRoom(bar);

  /** @type {readonly Passage[]} Made when first needed, so that opening the page does not wait for it. */
  let passages = [];
  /** @type {Set<HTMLDetailsElement> | undefined} The folds that were open before a filter opened others. */
  let openBefore;
  let waiting = 0;

  function apply() {
    if (passages.length === 0) passages = indexPassages(room, filters);
    const wantedWords = foldText(search.value).split(/\s+/u).filter(Boolean);
    const wanted = filters.flatMap(({ name: key }, at) => (selects[at]?.value ? [{ key, value: selects[at].value }] : []));
    const isActive = wantedWords.length + wanted.length > 0;
    const found = passages.filter((passage) => matches(passage, wantedWords, wanted));
    if (isActive) openBefore ??= new Set(room.querySelectorAll("details[open]"));
    show(passages, new Set(found), words.foundHere);
    markWords(found, wantedWords);
    for (const details of room.querySelectorAll("details")) setOpen(details, isActive, openBefore);
    if (!isActive) openBefore = undefined;
    clear.disabled = !isActive;
    tell(isActive ? found.length : undefined, passages.length);
  }

  /**
   * @param {number | undefined} found
   * @param {number} all
   */
  function tell(found, all) {
    const sentence = found === undefined ? words.found : found === 0 ? words.none : words.foundIn;
    count.textContent = sentence.replace("{n}", spell(found ?? all)).replace("{all}", spell(all));
  }

  function showAll() {
    bar.reset();
    apply();
  }

  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 150);
  });
  for (const select of selects) select.addEventListener("change", apply);
  bar.addEventListener("submit", (event) => {
    event.preventDefault();
    apply();
  });
  clear.addEventListener("click", () => {
    showAll();
    search.focus();
  });
  // A number leads to all of its passages, so a filter that hides some of them ends first.
  document.addEventListener("click", ({ target }) => {
    // A link of a chart is no link of HTML, so what it leads to is read as it is written.
    const href = target instanceof Element ? target.closest("a")?.getAttribute("href") : undefined;
    if (href?.startsWith("#") && isHidden(href, room)) showAll();
  });
  addEventListener("hashchange", () => {
    if (isHidden(location.hash, room)) showAll();
  });
  tell(undefined, room.querySelectorAll("blockquote").length);
}

/**
 * Whether what a link leads to has something out of sight in it or around it.
 * @param {string} hash
 * @param {HTMLElement} room
 */
function isHidden(hash, room) {
  const target = hash === "" ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  if (target === null || !room.contains(target)) return false;
  return target.closest("[hidden]") !== null || target.closest(".place, .part, .stretch")?.querySelector("[hidden]") != null;
}

/**
 * Reads what each passage is about from the data of the elements around it.
 * @param {HTMLElement} room
 * @param {Filter[]} filters
 * @returns {Passage[]}
 */
function indexPassages(room, filters) {
  return Array.from(room.querySelectorAll("blockquote"), (element) => {
    const values = new Map(filters.map(({ name: key }) => [key, /** @type {string[]} */ ([])]));
    const enclosing = [];
    for (let at = /** @type {HTMLElement | null} */ (element); at !== null && at !== room; at = at.parentElement) {
      if (at !== element) enclosing.push(at);
      const { main, ...data } = at.dataset;
      for (const [key, value] of Object.entries(data)) addValue(values, key, value);
      if (main !== undefined) values.get("code")?.push(main);
    }
    for (const decision of element.querySelectorAll("[data-coder]"))
      if (decision instanceof HTMLElement) values.get("coder")?.push(decision.dataset["coder"] ?? "");
    // The id of the segment stands first in the line below its text.
    const [segment = ""] = (element.children[1]?.textContent ?? "").split(" · ", 1);
    return { element, segment, enclosing, values };
  });
}

/**
 * What stands closest counts: a passage that a person confirmed says so itself, and overrules what holds for its neighbours.
 * @param {Map<string, string[]>} values
 * @param {string} key
 * @param {string | undefined} value
 */
function addValue(values, key, value) {
  const own = values.get(key);
  if (own?.length === 0 && value !== undefined) own.push(value);
}

/**
 * @param {Passage} passage
 * @param {readonly string[]} wantedWords All of them must be in its text or its source.
 * @param {readonly { key: string, value: string }[]} wanted
 */
function matches(passage, wantedWords, wanted) {
  if (!wanted.every(({ key, value }) => passage.values.get(key)?.includes(value))) return false;
  if (wantedWords.length === 0) return true;
  const [text, source] = passage.element.children;
  const folded = (passage.text ??= foldText(`${text?.textContent} ${source?.textContent}`));
  return wantedWords.every((word) => folded.includes(word));
}

/**
 * Shows the passages that were found, and hides the others with everything around them in which none was found. While not all
 * are shown, a title that tells how many segments it holds also tells how many of them are.
 * @param {readonly Passage[]} passages
 * @param {ReadonlySet<Passage>} found
 * @param {string} sentence
 */
function show(passages, found, sentence) {
  /** @type {Map<HTMLElement, Set<string>>} */
  const segments = new Map();
  for (const passage of passages) {
    const isFound = found.has(passage);
    setHidden(passage.element, !isFound);
    for (const division of passage.enclosing) {
      const own = segments.get(division) ?? new Set();
      segments.set(division, own);
      if (isFound) own.add(passage.segment);
    }
  }
  for (const [division, { size }] of segments) {
    setHidden(division, size === 0);
    const title = division.firstElementChild;
    if (title instanceof HTMLElement && titles.has(title.localName))
      title.dataset["found"] = found.size < passages.length ? sentence.replace("{n}", spell(size)) : "";
  }
}

const titles = new Set(["summary", "h4", "h5", "h6"]);

/** More than anybody looks through at once, and quickly done. */
const mostMarked = 500;

/**
 * Marks the searched words in the first of the passages that were found, where the browser can do so without a change in the page.
 * @param {readonly Passage[]} found
 * @param {readonly string[]} wantedWords
 */
function markWords(found, wantedWords) {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("searched");
  if (wantedWords.length === 0) return;
  const parts = found.slice(0, mostMarked).flatMap(({ element }) => Array.from(element.children).slice(0, 2));
  const ranges = parts.flatMap((part) => findRanges(part, wantedWords));
  CSS.highlights.set("searched", new Highlight(...ranges));
}

/**
 * Where the words stand in the text as it was written; folding can make a character longer or shorter.
 * @param {Element} element
 * @param {readonly string[]} wantedWords
 */
function findRanges(element, wantedWords) {
  const ranges = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? "";
    /** @type {number[]} For each unit of the folded text, the place of its character. */
    const places = [];
    let folded = "";
    for (let at = 0; at < text.length; at++) {
      const unit = foldText(text.charAt(at));
      folded += unit;
      for (let length = 0; length < unit.length; length++) places.push(at);
    }
    for (const word of wantedWords)
      for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, places[at] ?? 0);
        range.setEnd(node, (places[at + word.length - 1] ?? 0) + 1);
        ranges.push(range);
      }
  }
  return ranges;
}

/**
 * @param {HTMLElement} element
 * @param {boolean} hidden
 */
function setHidden(element, hidden) {
  if (element.hidden !== hidden) element.hidden = hidden;
}

/**
 * Opens the folds in which something was found; afterwards they are as they were before.
 * @param {HTMLDetailsElement} details
 * @param {boolean} isActive
 * @param {ReadonlySet<HTMLDetailsElement> | undefined} openBefore
 */
function setOpen(details, isActive, openBefore) {
  if (openBefore === undefined || details.className === "rules") return;
  const open = isActive ? !details.hidden : openBefore.has(details);
  if (details.open !== open) details.open = open;
}

/**
 * Text as it is searched: case and accents gone.
 * @param {string} text
 */
function foldText(text) {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’`´]/gu, "'")
    .toLowerCase();
}

/** @param {number} value */
function spell(value) {
  return value.toLocaleString(document.documentElement.lang);
}

/**
 * @param {Filter} filter
 * @param {string} all
 */
function createSelect({ name: key, groups }, all) {
  const select = create("select", { name: key });
  select.append(create("option", { value: "", textContent: all }));
  for (const { label, choices } of groups) {
    const options = choices.map(([value, textContent]) => create("option", { value, textContent }));
    if (label === "") select.append(...options);
    else if (options.length > 0) {
      const group = create("optgroup", { label });
      group.append(...options);
      select.append(group);
    }
  }
  return select;
}

/**
 * A control with its name.
 * @param {string} text
 * @param {HTMLElement | undefined} control
 */
function name(text, control) {
  const label = create("label", {});
  label.append(create("span", { textContent: text }), control ?? "");
  return label;
}

/**
 * A link to the search in the contents of the page.
 * @param {string} text
 * @param {HTMLElement} search
 */
function linkFromContents(text, search) {
  const item = create("li", {});
  item.append(create("a", { href: `#${search.id}`, textContent: text }));
  document.querySelector("nav ul")?.append(item);
}

/**
 * The controls stay in sight, so whatever is gone to or has the focus must stop below them.
 * @param {HTMLElement} bar
 */
function reserveRoom(bar) {
  new ResizeObserver(() => {
    const height = getComputedStyle(bar).position === "sticky" ? bar.offsetHeight : 0;
    document.documentElement.style.setProperty("--bar", `${height}px`);
  }).observe(bar);
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} tagName
 * @param {Record<string, string | boolean>} properties
 * @returns {HTMLElementTagNameMap[Name]}
 */
function create(tagName, properties) {
  const element = document.createElement(tagName);
  Object.assign(element, properties);
  return element;
}
