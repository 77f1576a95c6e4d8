"use strict";
(() => {
  const rows = [...document.querySelectorAll(".row")];
  const numbers = rows.map((row) => row.querySelector(".number"));
  let current = 0;
  const roam = (index) => {
    numbers[current].tabIndex = -1;
    current = index;
    numbers[current].tabIndex = 0;
  };
  numbers.forEach((number, index) => {
    number.tabIndex = index === 0 ? 0 : -1;
    number.addEventListener("focus", () => roam(index));
  });
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.matches("input")) return;
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (!step || !numbers.includes(document.activeElement) && event.key.startsWith("Arrow")) return;
    const next = Math.min(Math.max(current + (numbers.includes(document.activeElement) ? step : 0), 0), rows.length - 1);
    event.preventDefault();
    numbers[next].focus();
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("a, label, input") || String(getSelection())) return;
    const row = event.target.closest(".row");
    for (const each of document.querySelectorAll(".pinned")) if (each !== row) each.classList.remove("pinned");
    if (row) row.classList.toggle("pinned");
  });
})();
