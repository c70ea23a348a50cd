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
  // somebody else moved the open request: say so, and leave it to whoever types when to look
  const news = html => {
    const open = item()?.dataset, now = /id="item" data-version="(\d+)" data-number="(\w*)"/.exec(html);
    if (open && now && now[2] === open.number && now[1] !== open.version) item().querySelector("[data-news]").hidden = false;
  };
  // what cannot be shown in place is said in place, so that nothing typed is lost
  const failed = event => {
    const said = new DOMParser().parseFromString(event.detail.serverResponse, "text/html").querySelector(".error-page h1, .notice b")?.textContent;
    const place = item()?.querySelector(".bench-said");
    if (!said || !place) { location.assign(event.detail.xhr.responseURL); return; }
    place.querySelectorAll("[data-failed]").forEach(old => old.remove());
    const line = Object.assign(document.createElement("p"), { className: "bench-news", textContent: said, role: "alert" });
    line.dataset.failed = "";
    place.append(line);
    place.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("htmx:beforeRequest", event => { if (isPoll(event) && document.hidden) event.preventDefault(); });
  document.addEventListener("htmx:beforeSwap", event => {
    const signedOut = new URL(event.detail.xhr.responseURL, location.href).pathname === "/sign-in";
    if (signedOut) { event.detail.shouldSwap = false; location.reload(); return; }
    if (isPoll(event) && event.detail.xhr.status < 400) news(event.detail.serverResponse);
    if (isPoll(event) && event.detail.xhr.status >= 400) event.detail.shouldSwap = false;
    else if (!event.detail.serverResponse.includes(`id="${event.detail.target.id}"`)) { event.detail.shouldSwap = false; failed(event); }
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
    if (event.key === "Escape" && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && document.getElementById("keyboard-help")?.hidden !== false) document.querySelector("[data-escape]")?.click();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.target.closest(".side-form, .intake-form")?.requestSubmit();
  });

  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  let outline;
  const land = () => outline ??= fetch("/api/v1/geo/outline").then(answer => answer.ok ? answer.json() : null).catch(() => null);
  const draw = box => {
    if (box.dataset.drawn || !window.L) return;
    box.dataset.drawn = "1";
    const data = JSON.parse(box.dataset.map), here = [data.lat, data.lon];
    const map = L.map(box, { preferCanvas: true, attributionControl: !!data.tiles, zoomControl: false, scrollWheelZoom: false, minZoom: 11, maxZoom: 18, keyboard: false }).setView(here, 15);
    map.createPane("land").style.zIndex = 210;
    if (data.tiles) L.tileLayer(data.tiles, { attribution: data.attribution, maxZoom: 18 }).addTo(map);
    else land().then(shape => { if (shape && box.isConnected) L.geoJSON(shape, { pane: "land", renderer: L.canvas({ pane: "land" }), style: { color: colour("--brick"), weight: 1.5, fillColor: "#F7F2E8", fillOpacity: 1 }, interactive: false }).addTo(map); });
    L.circleMarker(here, { radius: data.exact ? 26 : 44, weight: 0, fillColor: colour("--coral"), fillOpacity: .14, interactive: false }).addTo(map);
    // a name that would lie over another one, over the pin or over the edge waits until it is pointed at
    const size = map.getSize(), pin = map.latLngToContainerPoint(here), taken = [{ left: pin.x - 12, right: pin.x + 12, y: pin.y }, { left: 0, right: size.x * .75, y: size.y - 22 }];
    const dots = data.near.map(near => map.latLngToContainerPoint([near.lat, near.lon]));
    const room = near => {
      const at = map.latLngToContainerPoint([near.lat, near.lon]), left = at.x + 6;
      const name = { left, right: left + [...near.name].reduce((sum, letter) => sum + (letter > "\u2000" ? 12.5 : 7.5), 8), y: at.y };
      const free = name.right < size.x && name.left > 0 && at.y > 8 && at.y < size.y - 8 && dots.every(dot => Math.abs(dot.y - at.y) > 9 || dot.x + 5 < left || dot.x - 5 > name.right) && taken.every(other => Math.abs(other.y - name.y) > 15 || other.right < name.left || name.right < other.left);
      if (free) taken.push(name);
      return free;
    };
    const looks = { centre: [5, "--sea"], community: [4, "--brick"], estate: [3, "--edge"] };
    Object.keys(looks).forEach(kind => data.near.filter(near => near.kind === kind).forEach(near => {
      const [radius, tone] = looks[kind];
      L.circleMarker([near.lat, near.lon], { radius, weight: 0, fillColor: colour(tone), fillOpacity: .85 }).addTo(map)
        .bindTooltip(Object.assign(document.createElement("span"), { textContent: near.name }), { permanent: room(near), direction: "right", offset: [5, 0], className: kind });
    }));
    if (data.exact) L.circleMarker(here, { radius: 7, weight: 2, color: "#fff", fillColor: colour("--coral"), fillOpacity: 1, interactive: false }).addTo(map);
  };
  const drawAll = () => document.querySelectorAll("[data-map]").forEach(draw);
  document.addEventListener("DOMContentLoaded", () => {
    drawAll();
    if (!document.querySelector("#error-summary")) document.querySelector(".intake-form [name=phone]")?.focus();
  });
  document.addEventListener("htmx:afterSettle", drawAll);
})();
