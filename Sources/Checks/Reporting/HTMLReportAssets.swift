/// The style and the script of the page of findings.
enum HTMLReportAssets {
  static let style = """
    :root{color-scheme:light dark;--line:#8884;--error:#b3261e;--warning:#8a5a00;--info:#245a8d;--mark:#ffe08a}
    @media(prefers-color-scheme:dark){:root{--error:#ff9a92;--warning:#f2c063;--info:#8fc3f5;--mark:#6b5500}}
    body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;padding:1rem;max-width:60rem}
    h1{font-size:1.4rem;margin:0}h2{font-size:1.15rem;border-bottom:1px solid var(--line)}h2 small{font-weight:400}
    h3{font-size:1rem;font-weight:600;margin:.2rem 0}code{font-size:.85em;overflow-wrap:anywhere}
    article{border-left:4px solid var(--info);padding:.2rem .8rem;margin:1rem 0;scroll-margin-top:6rem}
    article[data-severity=error]{border-color:var(--error)}article[data-severity=warning]{border-color:var(--warning)}
    article[data-waived]{opacity:.65}article:focus{outline:2px solid var(--info)}article p{margin:.15rem 0}
    article p b{font:.75rem/1 monospace;display:inline-block;min-width:2.5em}
    [data-severity=error] .severity{color:var(--error)}[data-severity=warning] .severity{color:var(--warning)}
    [data-severity=info] .severity{color:var(--info)}
    mark{background:var(--mark);color:inherit;border-bottom:2px solid var(--error);padding:0 .1em;white-space:pre-wrap}
    mark:empty{padding:0 .15em}mark u,.suggestion u{background:#8886;text-decoration:none}
    table{border-collapse:collapse}td,th{padding:.1rem .6rem;border:1px solid var(--line);text-align:left}
    td+td{text-align:right}form{position:sticky;top:0;background:Canvas;padding:.5rem 0;border-bottom:1px solid var(--line)}
    label{margin-right:.6rem;white-space:nowrap}.keys,.waive,footer{opacity:.75;font-size:.85rem}
    [hidden]{display:none!important}
    @media print{form,.waive,.keys{display:none}}
    """

  static let script = """
    "use strict";
    (() => {
      const form = document.getElementById("filters");
      if (!form) return;
      form.hidden = false;
      form.addEventListener("submit", event => event.preventDefault());
      const all = [...document.querySelectorAll("article")];
      const check = document.getElementById("check");
      const text = document.getElementById("text");
      const waived = document.getElementById("waived");
      const shown = document.getElementById("shown");
      const filter = () => {
        const severities = new Set([...form.querySelectorAll("[name=severity]:checked")].map(box => box.value));
        const wanted = text.value.toLocaleLowerCase();
        let count = 0;
        for (const article of all) {
          const fits = severities.has(article.dataset.severity)
            && (!check.value || article.dataset.check === check.value)
            && (waived.checked || !("waived" in article.dataset))
            && (!wanted || article.textContent.toLocaleLowerCase().includes(wanted));
          article.hidden = !fits;
          if (fits) count += 1;
        }
        shown.textContent = count + " of " + all.length + " shown";
      };
      form.addEventListener("input", filter);
      filter();
      document.addEventListener("keydown", event => {
        if (event.target.matches("input, select") || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key !== "j" && event.key !== "k") return;
        const visible = all.filter(article => !article.hidden);
        const now = visible.indexOf(document.activeElement.closest("article"));
        const next = visible[event.key === "j" ? now + 1 : Math.max(0, now - 1)];
        if (next) { next.focus(); next.scrollIntoView({ block: "center" }); }
      });
      for (const button of document.querySelectorAll(".waive button")) {
        button.hidden = !navigator.clipboard;
        button.addEventListener("click", () => {
          navigator.clipboard.writeText(button.previousElementSibling.textContent).then(() => {
            button.textContent = "Copied";
          });
        });
      }
    })();
    """

  /// The script's digest, the only script that the page's content security policy lets run; a test computes it anew.
  static let scriptHash = "sha256-F8yjhLGIumJ3Ox1WM+VidnefbjBy/f/Rdy5uAF3tEgA="
}
