// The desks: the open request changes without the page, the pile refreshes by itself, a map shows where. All of it works without.
(() => {
  const item = () => document.getElementById("item");

  // numbers beside the top bar's entries come with every answer
  const bar = () => {
    const numbers = document.querySelector("[data-bar]")?.dataset.bar ?? "";
    numbers.split(" ").filter(Boolean).forEach(pair => {
      const [path, count] = pair.split("=");
      const place = document.querySelector(`.work-nav a[href="${path}"] .count`);
      if (place && place.textContent !== count) place.textContent = count;
    });
  };

  // a poll never costs what was typed or where one was: only the pile changes, and only with a pile
  const isPoll = event => (event.detail.requestConfig?.elt ?? event.detail.elt)?.hasAttribute?.("data-poll");
  document.addEventListener("htmx:beforeRequest", event => { if (isPoll(event) && document.hidden) event.preventDefault(); });
  document.addEventListener("htmx:beforeSwap", event => {
    const signedOut = new URL(event.detail.xhr.responseURL, location.href).pathname === "/sign-in";
    if (signedOut) { event.detail.shouldSwap = false; location.reload(); return; }
    if (isPoll(event) && event.detail.xhr.status >= 400) event.detail.shouldSwap = false;
    else if (!isPoll(event) && !event.detail.serverResponse.includes('id="item"')) { event.detail.shouldSwap = false; location.reload(); }
  });
  document.addEventListener("htmx:afterSettle", event => {
    bar();
    if (event.target.id !== "item" && event.detail.elt?.id !== "item") return;
    const opened = item();
    if (!opened || opened.querySelector("#error-summary")) return;
    opened.querySelectorAll(".pane").forEach(pane => { pane.scrollTop = 0; });
    opened.querySelector("#item-title")?.focus({ preventScroll: true });
    document.querySelector("#pile-list [aria-current]")?.scrollIntoView({ block: "nearest" });
    if (matchMedia("(max-width: 899px)").matches) opened.querySelector("article")?.scrollIntoView({ block: "start" });
  });

  // choosing from all units chooses "another unit"
  document.addEventListener("change", event => {
    if (event.target.matches("select[data-picks]")) event.target.closest("form").querySelector(`[name="${event.target.dataset.picks}"][value=""]`).checked = true;
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.target.closest(".side-form")?.requestSubmit();
  });

  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const draw = box => {
    if (box.dataset.drawn || !window.L) return;
    box.dataset.drawn = "1";
    const data = JSON.parse(box.dataset.map), here = [data.lat, data.lon];
    const map = L.map(box, { preferCanvas: true, attributionControl: false, zoomControl: false, scrollWheelZoom: false, minZoom: 11, maxZoom: 18, keyboard: false }).setView(here, 15);
    if (data.outline) L.geoJSON(JSON.parse(data.outline), { style: { color: colour("--brick"), weight: 1.5, fillColor: "#F7F2E8", fillOpacity: 1 }, interactive: false }).addTo(map);
    const looks = { community: [4, "--brick"], estate: [3, "--edge"], centre: [5, "--sea"] };
    data.near.forEach(near => {
      const [radius, tone] = looks[near.kind];
      const dot = L.circleMarker([near.lat, near.lon], { radius, weight: 0, fillColor: colour(tone), fillOpacity: .85 }).addTo(map);
      dot.bindTooltip(near.name, { permanent: near.kind !== "estate", direction: "right", offset: [5, 0], className: near.kind });
    });
    L.circleMarker(here, { radius: data.exact ? 26 : 44, weight: 0, fillColor: colour("--coral"), fillOpacity: .14, interactive: false }).addTo(map);
    if (data.exact) L.circleMarker(here, { radius: 7, weight: 2, color: "#fff", fillColor: colour("--coral"), fillOpacity: 1, interactive: false }).addTo(map);
  };
  const drawAll = () => document.querySelectorAll("[data-map]").forEach(draw);
  document.addEventListener("DOMContentLoaded", drawAll);
  document.addEventListener("htmx:afterSettle", drawAll);
})();
