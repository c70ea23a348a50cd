// One request: what somebody is typing is not swapped away by news; things that need a script show themselves.
(() => {
  const show = within => within.querySelectorAll("[data-needs-script]").forEach(element => { element.hidden = false; });
  addEventListener("DOMContentLoaded", () => show(document));

  const touched = within => [...within.querySelectorAll("form textarea, form input:not([type=hidden])")].some(field =>
    field.type === "radio" || field.type === "checkbox" ? field.checked !== field.defaultChecked
      : field.type === "file" ? field.files.length > 0 : field.value !== field.defaultValue);

  document.addEventListener("htmx:beforeSwap", event => {
    const one = event.target;
    if (one.id !== "one" || event.detail.xhr.status !== 200) { if (one.id === "one") event.detail.shouldSwap = false; return; }
    if (!touched(one)) return;
    event.detail.shouldSwap = false;
    if (one.querySelector("[data-news-bar]")) return;
    const bar = Object.assign(document.createElement("p"), { className: "news", textContent: one.dataset.news + " " });
    bar.dataset.newsBar = "";
    bar.setAttribute("role", "status");
    bar.append(Object.assign(document.createElement("a"), { href: location.pathname, textContent: one.dataset.newsShow }));
    one.prepend(bar);
  });

  document.addEventListener("click", event => {
    const word = event.target.closest("[data-copy]")?.querySelector("[data-copied]");
    if (word) word.textContent = word.dataset.copied;
  });
})();
