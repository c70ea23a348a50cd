// Small things that make a page kinder. Nothing depends on them: every page works without.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const typing = element => element && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && !/^(checkbox|radio|button|submit)$/.test(element.type));

  // what is wrong comes first, with the name of its field where the message has none
  const ofField = link => document.querySelector(`label[for="${link.hash.slice(1)}"]`)?.firstChild?.textContent.trim();
  const focusSummary = within => {
    all("#error-summary [data-of]", within).forEach(link => { const name = ofField(link); if (name) link.prepend(name + link.dataset.of); link.removeAttribute("data-of"); });
    within.querySelector("#error-summary:not([data-demo] *)")?.focus();
  };
  document.addEventListener("DOMContentLoaded", () => focusSummary(document));
  document.addEventListener("htmx:afterSwap", event => focusSummary(event.target));

  // a message that was said once is not said again on reload
  const address = new URL(location.href);
  if (address.searchParams.has("done")) {
    address.searchParams.delete("done");
    history.replaceState(history.state, "", address);
  }

  document.addEventListener("click", event => {
    const copy = event.target.closest("[data-copy]");
    if (copy && navigator.clipboard) {
      navigator.clipboard.writeText(copy.dataset.copy).then(() => copy.classList.add("copied"));
    }
    if (event.target.closest("[data-print]")) print();
    const back = event.target.closest("[data-back]");
    if (back && history.length > 1) { event.preventDefault(); history.back(); }
    if (event.target.closest("[data-close]")) closeHelp();
  });

  // on a phone the bar begins where one is
  all(".admin-index [aria-current], .tabs [aria-current], .pile-tabs [aria-current]").forEach(here => {
    const bar = here.parentElement;
    if (bar.scrollWidth > bar.clientWidth) bar.scrollLeft = here.offsetLeft - bar.offsetLeft - (bar.clientWidth - here.offsetWidth) / 2;
  });

  // what scrolls sideways is reached by the keyboard too
  const reachable = () => all(".table-wrap").forEach(wrap => { wrap.scrollWidth > wrap.clientWidth ? wrap.tabIndex = 0 : wrap.removeAttribute("tabindex"); });
  addEventListener("load", reachable);
  addEventListener("resize", reachable);
  document.addEventListener("htmx:afterSwap", reachable);

  if (history.length > 1) all("[data-back][hidden]").forEach(button => { button.hidden = false; });

  // a form is sent once
  document.addEventListener("submit", event => {
    if (event.defaultPrevented || event.target.method !== "post") return;
    if (event.target.dataset.sent) { event.preventDefault(); return; }
    event.target.dataset.sent = "1";
    setTimeout(() => delete event.target.dataset.sent, 4000);
  });

  // keyboard: J K through a queue, / to the search, data-key presses its element, ? shows them all
  const help = document.getElementById("keyboard-help");
  all("[data-keys-hint]").forEach(hint => { hint.hidden = false; });
  const shown = element => element.getClientRects().length > 0;
  const closeHelp = () => { if (help) help.hidden = true; };
  const openHelp = () => {
    const rows = help.querySelector("[data-rows]");
    all("[data-added]", rows).forEach(row => row.remove());
    all("[data-key]").filter(shown).forEach(element => {
      const key = document.createElement("dt"), text = document.createElement("dd");
      key.append(Object.assign(document.createElement("kbd"), { textContent: element.dataset.key }));
      text.textContent = element.dataset.keyText ?? element.getAttribute("aria-label") ?? element.textContent.replace(/\s+/g, " ").replace(new RegExp(`\\s${element.dataset.key}\\s?$`), "").trim();
      [key, text].forEach(cell => { cell.dataset.added = ""; rows.append(cell); });
    });
    help.hidden = false;
    help.focus();
  };
  const step = by => {
    const items = all("[data-queue] a[href], a.queue-item").filter(shown);
    if (items.length === 0) return;
    const at = items.indexOf(document.activeElement);
    const from = at >= 0 ? at : items.findIndex(item => item.hasAttribute("aria-current"));
    const next = items[Math.min(Math.max(from + by, 0), items.length - 1)];
    next.focus();
    next.click();
  };
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") { closeHelp(); if (typing(document.activeElement)) document.activeElement.blur(); return; }
    if (!document.body.matches(".work, .admin") || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    const pressed = event.key.length === 1 ? event.key.toUpperCase() : event.key;
    if (pressed === "?" && help) { help.hidden ? openHelp() : closeHelp(); return event.preventDefault(); }
    if (pressed === "/") { const box = document.querySelector("[data-search], input[type=search]"); if (box) { box.focus(); event.preventDefault(); } return; }
    if (pressed === "Enter" && event.target.closest("a, button, summary, input")) return;
    const target = all(`[data-key="${CSS.escape(pressed)}"]`).find(shown);
    if (target) { event.preventDefault(); target.matches("input:not([type=radio], [type=checkbox]), textarea, select") ? target.focus() : target.click(); return; }
    if (pressed === "J") step(1);
    if (pressed === "K") step(-1);
  });

  // speaking instead of typing, only where the browser understands on the device itself
  all("[data-speak]").forEach(async button => {
    const lang = root.lang.startsWith("zh") ? "zh-CN" : "en-GB";
    const known = await window.SpeechRecognition?.available?.({ langs: [lang], processLocally: true }).catch(() => null);
    if (known !== "available") return;
    button.hidden = false;
    button.addEventListener("click", () => {
      const ear = new SpeechRecognition();
      Object.assign(ear, { lang, processLocally: true });
      ear.onstart = () => button.setAttribute("aria-pressed", "true");
      ear.onend = () => button.setAttribute("aria-pressed", "false");
      ear.onresult = event => {
        const box = document.getElementById(button.dataset.speak);
        box.value = event.results[0][0].transcript;
        box.form.requestSubmit();
      };
      ear.start();
    });
  });

  // reading aloud, where the browser can
  const reader = document.querySelector("[data-read]");
  if (reader && root.classList.contains("elder") && "speechSynthesis" in window) {
    const label = reader.querySelector("span"), start = label.textContent;
    const quiet = () => { speechSynthesis.cancel(); label.textContent = start; reader.setAttribute("aria-pressed", "false"); };
    reader.hidden = false;
    reader.addEventListener("click", () => {
      if (speechSynthesis.speaking) return quiet();
      const words = new SpeechSynthesisUtterance(document.getElementById("main").innerText);
      words.lang = root.lang;
      words.rate = 0.85;
      words.onend = quiet;
      label.textContent = reader.dataset.stop;
      reader.setAttribute("aria-pressed", "true");
      speechSynthesis.speak(words);
    });
    addEventListener("pagehide", () => speechSynthesis.cancel());
  }
})();
