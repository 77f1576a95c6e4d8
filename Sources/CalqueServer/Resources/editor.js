// The editor's script: keys and focus in the grid of rows; everything that it does is also a form.
"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  document.documentElement.classList.add("js");
  let silence = 0;
  function say(text) {
    const live = $("live");
    // The same words once more are another text, so that they are read out again.
    live.textContent = live.textContent === text ? text + "\u00a0" : text;
    clearTimeout(silence);
    silence = setTimeout(() => { live.textContent = ""; }, 8000);
  }
  async function failure(answer) {
    try {
      const { error } = await answer.json();
      return [error.message, error.hint].filter(Boolean).join(". ");
    } catch { return answer.statusText; }
  }
  if ($("said") && $("said").textContent) say($("said").textContent);
  const settings = document.querySelector(".settings");
  settings.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { settings.open = false; settings.firstElementChild.focus(); }
  });
  if ($("new-article")) newArticle();
  if ($("grid") && $("operations")) grid();

  // A new article: files go into the form, as Base64.
  function newArticle() {
    async function take(side, file) {
      const form = $("new-article");
      const bytes = new Uint8Array(await file.arrayBuffer());
      let binary = "";
      for (let start = 0; start < bytes.length; start += 0x8000) {
        binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
      }
      form.elements[side + "-data"].value = btoa(binary);
      form.elements[side + "-name"].value = file.name;
      document.querySelector(`[data-file-name="${side}"]`).textContent = file.name;
    }
    for (const input of document.querySelectorAll("[data-file]")) {
      input.addEventListener("change", () => { if (input.files[0]) take(input.dataset.file, input.files[0]); });
    }
    for (const area of document.querySelectorAll("[data-drop]")) {
      area.addEventListener("dragover", (event) => { event.preventDefault(); area.classList.add("over"); });
      area.addEventListener("dragleave", () => area.classList.remove("over"));
      area.addEventListener("drop", (event) => {
        area.classList.remove("over");
        if (!event.dataTransfer.files[0]) return;
        event.preventDefault();
        take(area.dataset.drop, event.dataTransfer.files[0]);
      });
      const paste = area.querySelector("textarea");
      // A page is more than its text: its headings are read from its markup. A field takes minutes for a book.
      paste.addEventListener("paste", (event) => {
        const [page, text] = ["html", "plain"].map((kind) => event.clipboardData.getData(`text/${kind}`));
        const isPage = /<(h[1-6]|p|li|blockquote)\b/i.test(page);
        if (!isPage && text.length < 100_000) return;
        event.preventDefault();
        paste.value = "";
        take(area.dataset.drop, isPage ? new File([page], "pasted.html") : new File([text], "pasted"));
      });
      paste.addEventListener("input", () => {
        for (const end of ["-data", "-name"]) $("new-article").elements[area.dataset.drop + end].value = "";
        area.querySelector("[data-file-name]").textContent = "";
      });
    }
  }

  function grid() {
    const [table, form] = [$("grid"), $("operations")];
    // In their order; the page holds them in groups, and the browser lays out the groups in sight.
    let rows = [...table.rows].slice(1);
    const [path, phrases, versions] = [form.dataset.article, $("phrases").dataset, document.querySelectorAll('input[name="version"]')];
    const isTranslating = form.elements.screen.value === "translate";
    // The browser keeps what is typed and not saved, also when the window is closed, where it may.
    const store = (() => { try { return window.localStorage; } catch { return window.sessionStorage; } })();
    const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
    const picked = { source: "", target: "" };
    let [version, queue] = [Number(form.elements.version.value), Promise.resolve()];
    let [cell, pinned, cutting, shown, waiting, moves] = [null, null, null, null, 0, 0];

    // Focus: one cell of the grid is a tab stop.
    const row = (id) => $("row-" + id);
    const cells = (line) => [...line.children].filter((part) => part.dataset.side);
    const cellOf = (line, side) => line.querySelector(`:scope > [data-side="${side}"]`);
    function current(target, moveFocus) {
      if (target !== cell || moveFocus === false) moves += 1;
      if (target) focusOn(target, moveFocus);
    }
    function focusOn(target, moveFocus = true) {
      if (cell) { cell.tabIndex = -1; cell.parentElement.classList.remove("current"); }
      cell = target;
      cell.tabIndex = 0;
      cell.parentElement.classList.add("current");
      form.elements.row.value = cell.parentElement.dataset.row;
      form.elements.side.value = cell.dataset.side;
      form.querySelector('[value="unconfirm"]').hidden = !cell.parentElement.classList.contains("confirmed");
      here();
      if (moveFocus) { cell.focus(); cell.scrollIntoView({ block: "nearest" }); }
      if (isTranslating) panel();
    }
    // What the buttons of a row do, its keys do: they are no tab stops. Rows out of sight have time.
    const prepare = (line) => line.querySelectorAll("a, button").forEach((part) => { part.tabIndex = -1; });
    function prepareAll() {
      const unprepared = [...rows];
      (function some() {
        unprepared.splice(0, 100).forEach(prepare);
        if (unprepared.length) setTimeout(some);
      })();
      const start = draftKey("", "", "").trimEnd() + " ";
      const kept = Object.keys(store).filter((key) => key.startsWith(start));
      kept.map((key) => row(key.slice(start.length).split(" ")[0])).filter(Boolean).forEach(drafts);
    }
    const draftKey = (owner, name, index) => `calque-draft ${form.dataset.draft} ${owner} ${name} ${index}`;
    function drafts(line) {
      const kept = Object.keys(store);
      for (const part of cells(line)) {
        const start = draftKey(line.dataset.row, part.dataset.side, "");
        if (kept.some((key) => key.startsWith(start))) part.dataset.draft = phrases.draft;
        else delete part.dataset.draft;
      }
    }
    const side = () => (cell ? cell.dataset.side : form.elements.side.value);
    const line = () => (cell ? cell.parentElement : rows[0]);
    function step(count) {
      const place = rows.indexOf(line()) + count;
      current(cellOf(rows[Math.max(0, Math.min(rows.length - 1, place))], side()));
    }
    function sideways(direction, isWide) {
      const all = cells(line()).filter((part) => !isWide || part.dataset.side !== "both");
      const place = all.indexOf(cell);
      current(all[place < 0 ? (direction < 0 ? 0 : all.length - 1) : place + direction]);
    }
    // The nearest other row that passes, going round at the end.
    function around(direction, test) {
      const start = rows.indexOf(line());
      for (let distance = 1; distance <= rows.length; distance += 1) {
        const found = rows[(start + direction * distance + rows.length * 2) % rows.length];
        if (test(found)) return found;
      }
      return null;
    }
    const goTo = (found, otherwise) => (found ? current(cellOf(found, side())) : say(otherwise));
    const doubtful = (direction) => goTo(around(direction, (part) => part.classList.contains("doubtful")), phrases.noneLeft);

    // Operations: one after the other, each with the version that it was made on.
    // Who has moved on meanwhile stays there; otherwise `then` may lead to another row.
    function operate(operation, then, always) {
      const began = moves;
      queue = queue.then(() => send(operation, began, then, always)).catch(() => say(phrases.failed));
    }
    async function send(operation, began, then, always) {
      const answer = await fetch(`${path}/operations`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "Accept": "application/json" },
        body: JSON.stringify({ version, operation }),
      });
      if (answer.status === 409) {
        const conflict = await answer.json();
        await refresh(line().dataset.row, side(), moves);
        $("conflict-place").innerHTML = conflict.html;
        $("conflict").scrollIntoView({ block: "nearest" });
        return;
      }
      if (!answer.ok) return say(await failure(answer));
      const done = await answer.json();
      $("conflict-place").replaceChildren();
      const isNext = done.version <= version + 1;
      version = done.version;
      if (isNext) {
        for (const change of done.changes) make(change);
        settle(done, began);
      } else {
        await refresh(done.focus ? done.focus.row : null, done.focus && done.focus.side, began);
      }
      say(done.message);
      if (always) always();
      if (then && began === moves) then(done);
    }
    function make({ index, removed, rows: fresh }) {
      const template = document.createElement("template");
      template.innerHTML = fresh.map((one) => one.html).join("");
      const made = [...template.content.children];
      if (rows[index]) rows[index].before(...made);
      else table.tBodies[table.tBodies.length - 1].append(...made);
      for (const old of rows.splice(index, removed.length, ...made)) {
        const group = old.parentElement;
        old.remove();
        if (!group.rows.length && table.tBodies.length > 1) group.remove();
      }
      made.forEach(prepare);
      if (store.length) made.forEach(drafts);
      // Rows say their places, and those behind the change have new ones.
      if (made.length !== removed.length) rows.slice(index).forEach((part, place) => {
        part.firstElementChild.firstElementChild.lastElementChild.firstChild.data = index + place + 1;
      });
    }
    function settle(done, began) {
      form.elements.version.value = version;
      for (const input of versions) input.value = version;
      $("left").textContent = done.left;
      $("state").textContent = done.state;
      shown = null;
      form.querySelector('[value="undo"]').disabled = !done.canUndo;
      form.querySelector('[value="redo"]').disabled = !done.canRedo;
      bar();
      if (began !== moves && cell && cell.isConnected) return here();
      const wanted = began === moves && done.focus && row(done.focus.row);
      const target = wanted || row(form.elements.row.value) || rows[0];
      if (target) focusOn(cellOf(target, (wanted && done.focus.side) || form.elements.side.value));
    }
    async function refresh(wanted, wantedSide, began) {
      const answer = await fetch(location.pathname + (wanted ? `?row=${encodeURIComponent(wanted)}` : ""));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const group of [...table.tBodies]) group.remove();
      table.append(...page.getElementById("grid").tBodies);
      rows = [...table.rows].slice(1);
      prepareAll();
      const fresh = page.getElementById("operations");
      const isOn = (name) => !fresh.querySelector(`[value="${name}"]`).disabled;
      version = Number(fresh.elements.version.value);
      const focus = wanted ? { row: wanted, side: wantedSide || side() } : null;
      const [left, state] = ["left", "state"].map((name) => page.getElementById(name).textContent);
      settle({ left, state, canUndo: isOn("undo"), canRedo: isOn("redo"), focus }, began);
    }

    // The bar of the whole document.
    const stateOf = (part) => (part.className.match(/\b(?:confirmed|doubtful)\b/) || ["proposed"])[0];
    function bar() {
      const picture = $("doubt-bar");
      const states = rows.map(stateOf);
      let [shapes, begin] = ["", 0];
      states.forEach((state, place) => {
        if (state === states[place + 1]) return;
        shapes += `<rect class="${state}" x="${begin}" y="0" width="${place + 1 - begin}" height="10"/>`;
        begin = place + 1;
      });
      picture.innerHTML = shapes + '<rect class="here" x="0" y="0" width="1" height="10"/>';
      picture.setAttribute("viewBox", `0 0 ${Math.max(rows.length, 1)} 10`);
      picture.setAttribute("aria-label", $("left").textContent);
    }
    const here = () => $("doubt-bar").lastElementChild.setAttribute("x", rows.indexOf(line()));

    // What the keys do; the names are those of the buttons.
    const id = () => line().dataset.row;
    const oneSide = () => (side() === "both" ? "source" : side());
    const actions = {
      confirm: () => operate({ confirm: { row: id() } }, (done) => {
        const next = row(done.next) || around(1, (part) => !part.classList.contains("confirmed"));
        if (next) current(cellOf(next, side()));
      }),
      unconfirm: () => operate({ unconfirm: { row: id() } }),
      "merge-next": () => operate({ merge: { row: id(), with: "next", on: side() } }),
      "merge-previous": () => operate({ merge: { row: id(), with: "previous", on: side() } }),
      "move-next": () => operate({ move: { row: id(), side: oneSide(), to: "next" } }),
      "move-previous": () => operate({ move: { row: id(), side: oneSide(), to: "previous" } }),
      "keep-out": () => operate({ keepOut: { row: id(), _1: !line().classList.contains("kept-out") } }),
      "let-in": () => operate({ keepOut: { row: id(), _1: false } }),
      realign: () => operate({ realign: {} }),
      undo: () => operate({ undo: {} }),
      redo: () => operate({ redo: {} }),
      "next-doubtful": () => doubtful(1),
      "previous-doubtful": () => doubtful(-1),
      split: () => split(),
      pin: () => pin(),
      edit: () => edit(),
      search: () => ask("search", find),
      go: () => ask("go", (text) => goTo(rows[Number(text) - 1], phrases.notFound)),
      help: () => $("help").showModal(),
      term: () => {
        if (!picked.source && !picked.target) say(phrases.pick);
        else location.assign(`/glossary?${new URLSearchParams(picked)}`);
      },
      dismiss: () => { $("conflict-place").replaceChildren(); cell.focus(); },
      insert: (button) => operate({ translate: { row: id(), text: button.dataset.text, origin: button.dataset.origin } }),
    };
    function pin() {
      if (!pinned) {
        pinned = { row: id(), side: oneSide() };
        for (const part of [line(), cellOf(line(), pinned.side)]) part.classList.add("pinned");
        return say(phrases.pinned);
      }
      const [source, target] = pinned.side === "source" ? [pinned.row, id()] : [id(), pinned.row];
      unpin();
      operate({ pair: { source, target } });
    }
    function unpin() {
      for (const part of table.querySelectorAll(".pinned")) part.classList.remove("pinned");
      pinned = null;
    }
    function ask(kind, then) {
      const [dialog, input] = [$("ask"), $("ask-input")];
      $("ask-label").textContent = input.dataset[kind];
      Object.assign(input, { type: kind === "go" ? "number" : "search", value: "" });
      // At once, not when the dialog says that it is closed: the next key may come before.
      dialog.firstElementChild.onsubmit = (event) => {
        event.preventDefault();
        dialog.close();
        if (cell) cell.focus();
        if (event.submitter.value === "ok" && input.value) then(input.value);
      };
      dialog.showModal();
      input.focus();
    }
    function find(text) {
      const wanted = text.toLocaleLowerCase();
      const hit = (part) => part.dataset.side !== "both" && part.textContent.toLocaleLowerCase().includes(wanted);
      const found = around(1, (part) => cells(part).some(hit));
      return found ? current(cells(found).find(hit)) : say(phrases.notFound);
    }

    // Cutting: a caret that jumps between the places that ICU gives.
    async function split() {
      const name = oneSide();
      const target = cellOf(line(), name);
      const parts = [...target.querySelectorAll("[data-segment]")];
      const places = [];
      for (const segment of parts.map((part) => Number(part.dataset.segment))) {
        if (segment > 0) places.push({ segment, offset: 0, isSentence: true });
        const answer = await fetch(`${path}/breaks?row=${encodeURIComponent(id())}&side=${name}&segment=${segment}`);
        if (answer.ok) for (const place of await answer.json()) places.push({ segment, ...place });
      }
      if (!places.length) return say(phrases.noBreak);
      current(target);
      const first = places.findIndex((place) => place.isSentence);
      cutting = { target, places, at: first < 0 ? places.length >> 1 : first, texts: parts.map((part) => part.textContent) };
      caret();
      say(phrases.split);
    }
    function caret() {
      const { target, texts } = cutting;
      const place = cutting.places[cutting.at];
      for (const part of target.querySelectorAll("[data-segment]")) {
        const number = Number(part.dataset.segment);
        const bytes = encoder.encode(texts[number]);
        part.textContent = texts[number];
        if (number !== place.segment) continue;
        const mark = document.createElement("span");
        mark.className = "caret";
        const before = decoder.decode(bytes.slice(0, place.offset));
        const after = decoder.decode(bytes.slice(place.offset));
        part.replaceChildren(before, mark, after);
        $("live").textContent = `${before.slice(-24)} | ${after.slice(0, 24)}`;
      }
    }
    function leaveCutting() {
      cutting.target.querySelectorAll("[data-segment]").forEach((part, index) => { part.textContent = cutting.texts[index]; });
      cutting = null;
    }
    function cuttingKey(event) {
      const { places, at } = cutting;
      const ahead = cutting.target.dir === "rtl" ? -1 : 1;
      const jump = (direction, isSentence) => {
        let next = at + direction;
        while (isSentence && places[next] && !places[next].isSentence) next += direction;
        if (places[next]) { cutting.at = next; caret(); }
      };
      const key = event.key;
      if (key === "Enter") {
        const { segment, offset } = places[at];
        const name = cutting.target.dataset.side;
        leaveCutting();
        operate({ split: { row: id(), side: name, segment, offset } });
      } else if (key === "Escape" || key === "Tab") leaveCutting();
      else if (key === "ArrowLeft" || key === "h") jump(-ahead, event.shiftKey);
      else if (key === "ArrowRight" || key === "l") jump(ahead, event.shiftKey);
      else if (key === "ArrowUp" || key === "k") jump(-1, true);
      else if (key === "ArrowDown" || key === "j") jump(1, true);
      else return;
      if (key !== "Tab") event.preventDefault();
    }

    // Editing: what is typed is kept in this window until it is saved.
    function edit() {
      const name = isTranslating ? "target" : oneSide();
      const target = cellOf(line(), name);
      if (target.querySelector("textarea")) return;
      const parts = [...target.querySelectorAll("[data-segment]")];
      if (!parts.length && name === "source") return say(phrases.nothingToEdit);
      const old = parts.length ? parts.map((part) => part.dataset.marked || part.textContent) : [""];
      const kept = target.innerHTML;
      const [owner, key] = [id(), (index) => draftKey(owner, name, index)];
      const fields = old.map((text, index) => {
        const field = document.createElement("textarea");
        field.value = store.getItem(key(index)) ?? text;
        field.lang = target.lang;
        field.dir = target.dir;
        field.setAttribute("aria-label", phrases.edit);
        field.addEventListener("input", () => {
          if (field.value === text) store.removeItem(key(index));
          else store.setItem(key(index), field.value);
        });
        return field;
      });
      const made = (textContent, className) => Object.assign(document.createElement("button"), { type: "button", textContent, className });
      const [saving, leaving] = [made(phrases.save, "primary"), made(phrases.cancel, "")];
      target.replaceChildren(...fields, saving, " ", leaving);
      current(target, false);
      fields[0].focus();
      const leave = () => { target.innerHTML = kept; drafts(target.parentElement); current(target); };
      const save = (goesOn) => {
        const changed = fields.map((field, index) => [index, field.value]).filter(([index, text]) => text !== old[index]);
        leave();
        changed.forEach(([index, text], place) => {
          const whole = name === "target" && (isTranslating ? old.length === 1 : !parts.length);
          operate(whole ? { translate: { row: owner, text } } : { edit: { row: owner, side: name, segment: index, text } }, () => {
            if (goesOn && place === changed.length - 1) step(1);
          }, () => {
            store.removeItem(key(index));
            if (row(owner)) drafts(row(owner));
          });
        });
        if (goesOn && !changed.length) step(1);
      };
      saving.addEventListener("click", () => save(false));
      leaving.addEventListener("click", leave);
      target.addEventListener("keydown", (event) => {
        if (!fields.includes(event.target)) return;
        event.stopPropagation();
        // Enter and Escape may be an input method's own while a word is being composed.
        if (event.isComposing || event.keyCode === 229) return;
        if (event.key === "Escape") { event.preventDefault(); leave(); }
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); save(true); }
      });
    }

    // The side panel follows the row.
    function panel() {
      if (shown === id()) return;
      shown = id();
      clearTimeout(waiting);
      waiting = setTimeout(async () => {
        const asked = shown;
        const answer = await fetch(`${path}/panel?row=${encodeURIComponent(asked)}`);
        if (answer.ok && asked === shown) $("panel").innerHTML = await answer.text();
      }, 120);
    }

    const keys = { Enter: "confirm", n: "next-doubtful", N: "previous-doubtful", m: "merge-next", M: "merge-previous", s: "split", " ": "pin", x: "keep-out", e: "edit", R: "realign", z: "undo", Z: "redo", "/": "search", g: "go", "?": "help" };
    function keydown(event) {
      if (event.target.closest("textarea, input, select") || event.ctrlKey || event.metaKey || event.isComposing) return;
      if (cutting) return cuttingKey(event);
      const isOff = document.body.dataset.keys === "off";
      const key = event.key;
      let act = null;
      if (event.altKey) act = !isOff && { ArrowUp: actions["move-previous"], ArrowDown: actions["move-next"] }[key];
      else if (key === "ArrowDown" || (!isOff && key === "j")) act = () => step(1);
      else if (key === "ArrowUp" || (!isOff && key === "k")) act = () => step(-1);
      else if (key === "ArrowLeft") act = () => sideways(-1);
      else if (key === "ArrowRight") act = () => sideways(1);
      else if (!isOff && key === "h") act = () => sideways(-1, true);
      else if (!isOff && key === "l") act = () => sideways(1, true);
      else if (key === "Home") act = () => step(-rows.length);
      else if (key === "End") act = () => step(rows.length);
      else if (key === "Escape") act = unpin;
      else if (!isOff && keys[key] && event.target.closest("td") === event.target) act = actions[keys[key]];
      if (!act) return;
      event.preventDefault();
      act();
    }
    document.addEventListener("click", (event) => {
      const button = event.target.closest("[data-action]");
      if (button && actions[button.dataset.action]) { event.preventDefault(); actions[button.dataset.action](button); }
    });
    for (const part of [form, $("rows")]) part.addEventListener("submit", (event) => {
      const button = event.submitter;
      if (!button) return;
      if (button.name === "confirm-row") { event.preventDefault(); current(cellOf(row(button.value), side())); actions.confirm(); }
      if (button.name === "operation" && actions[button.value]) { event.preventDefault(); actions[button.value](); }
    });
    $("doubt-bar").addEventListener("click", (event) => {
      const frame = $("doubt-bar").getBoundingClientRect();
      const pointed = rows[Math.floor(((event.clientX - frame.left) / frame.width) * rows.length)];
      if (pointed) current(cellOf(pointed, side()));
    });
    document.addEventListener("selectionchange", () => {
      const selection = getSelection();
      const place = selection.anchorNode && selection.anchorNode.parentElement && selection.anchorNode.parentElement.closest("td.cell");
      const text = String(selection).trim().slice(0, 200);
      if (place && text) picked[place.dataset.side] = text;
    });
    for (const choice of form.querySelectorAll('input[name="side"]')) {
      choice.addEventListener("change", () => current(cellOf(line(), choice.value), false));
    }
    table.addEventListener("keydown", keydown);
    table.addEventListener("click", (event) => {
      const link = event.target.closest(".number a");
      if (link) event.preventDefault();
      const target = link ? cellOf(link.closest("tr"), side()) : event.target.closest("td[data-side]");
      if (target && !event.target.closest("textarea, button")) current(target);
    });
    prepareAll();
    const asked = new URLSearchParams(location.search).has("row");
    const begin = row(form.elements.row.value) || rows[0];
    if (begin) current(cellOf(begin, form.elements.side.value), asked || document.activeElement === document.body);
  }
})();
