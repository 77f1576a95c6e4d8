"use strict";
(() => {
  const input = document.getElementById("search");
  const count = document.getElementById("count");
  const items = [...document.querySelectorAll("#articles > li")];
  const all = count.textContent;
  const fold = (text) =>
    [...text.normalize("NFD").replace(/\p{M}/gu, "")].map((letter) => letter.toLowerCase()).join("");
  let words = null;
  let lists = null;
  let asked = false;
  self.calqueSearch = (wordText, listText) => {
    words = wordText.split(" ");
    lists = listText.split(" ");
    show();
  };
  const load = () => {
    if (asked) return;
    asked = true;
    const script = document.createElement("script");
    script.src = input.dataset.words;
    document.head.append(script);
  };
  const first = (word) => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(words[middle], word)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  // The words stand in the order of their code points, not of UTF-16.
  const before = (left, right) => {
    const a = [...left];
    const b = [...right];
    for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
      if (a[i] !== b[i]) return a[i].codePointAt(0) < b[i].codePointAt(0);
    }
    return a.length < b.length;
  };
  const places = (prefix) => {
    const found = new Set();
    for (let i = first(prefix); i < words.length && words[i].startsWith(prefix); i += 1) {
      if (lists[i] === "*") return new Set(items.keys());
      let place = 0;
      for (const step of lists[i].split(".")) found.add((place += parseInt(step, 36)));
    }
    return found;
  };
  const show = () => {
    const asking = fold(input.value).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
    let found = null;
    if (asking.length > 0) {
      load();
      if (!words) return;
      for (const word of asking) {
        const these = places(word);
        found = found ? new Set([...found].filter((place) => these.has(place))) : these;
      }
    }
    items.forEach((item, place) => { item.hidden = found !== null && !found.has(place); });
    count.textContent = found === null ? all : found.size + " / " + items.length;
  };
  const heed = () => {
    const match = location.hash.match(/^#q=(.*)$/);
    if (match) try { input.value = decodeURIComponent(match[1]); } catch { return; }
    show();
  };
  input.closest("p").hidden = false;
  input.addEventListener("focus", load);
  input.addEventListener("input", show);
  addEventListener("hashchange", heed);
  heed();
})();
