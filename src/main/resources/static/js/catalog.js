// On a desk the choices stand open beside the list; suggestions close with Escape or when the reader goes elsewhere.
(() => {
  const narrow = document.querySelector("[data-narrow]");
  if (narrow && matchMedia("(min-width: 900px)").matches) narrow.open = true;
  const list = document.getElementById("suggest"), box = document.querySelector("[hx-get='/catalog/suggest']");
  if (!list || !box) return;
  const close = () => { list.replaceChildren(); };
  document.addEventListener("click", event => { if (!list.contains(event.target) && event.target !== box) close(); });
  document.addEventListener("keydown", event => {
    const links = [...list.querySelectorAll("a")];
    if (event.key === "Escape") { close(); return; }
    if (!links.length || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    const at = links.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== box) return;
    event.preventDefault();
    const to = event.key === "ArrowDown" ? at + 1 : at - 1;
    (to < 0 ? box : links[Math.min(to, links.length - 1)]).focus();
  });
})();
