// The command screen, live: the server says that something has moved, the page fetches itself anew and takes over what
// is different. Numbers count to their new value, new rows slide in, nothing else moves. Without this script the page
// is a snapshot with all its links.
(() => {
  const root = document.querySelector("[data-screen]");
  if (!root) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const LATE_AFTER = 15000, RETRY = 10000, REFRESH = 60000, TWEEN = 700;

  // the server's clock, from the quickest answer so far
  const clock = document.querySelector("[data-clock]");
  const written = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", dateStyle: "short", timeStyle: "medium" });
  let offset = Date.parse(root.dataset.at) - Date.now(), best = -Infinity;
  const heard = at => {
    const seen = Date.parse(at) - Date.now();
    if (seen > best) { best = seen; offset = seen; }
    return Math.max(0, best - seen);
  };
  const tick = () => { const now = new Date(Date.now() + offset); clock.textContent = written.format(now); clock.dateTime = now.toISOString(); };
  tick();
  setInterval(tick, 1000);

  // how live it is
  const badge = document.querySelector("[data-live]");
  let lastBeat = Date.now(), lastDelay = null, signedOut = false;
  const say = (state, text) => { badge.className = "w-live " + state; if (badge.textContent !== text) badge.textContent = text; };
  const showState = () => {
    if (signedOut) return say("lost", badge.dataset.out);
    if (source.readyState !== EventSource.OPEN) return say("lost", badge.dataset.lost);
    if (Date.now() - lastBeat > LATE_AFTER) return say("late", badge.dataset.late);
    say("", lastDelay === null ? badge.dataset.word : badge.dataset.word + " " + badge.dataset.unit.replace("#", (lastDelay / 1000).toFixed(1)));
  };

  // numbers count to their new value
  const digits = text => text.replace(/[\s\u2009]/g, "");
  const grouped = (value, places) => value.toFixed(places).replace(/\B(?=(\d{3})+(?!\d))/g, places ? "" : "\u2009");
  const running = new WeakMap();
  const changed = element => { element.classList.remove("w-changed"); void element.getBoundingClientRect(); element.classList.add("w-changed"); };
  const count = (element, target) => {
    const from = Number(digits(element.textContent)), to = Number(digits(target));
    cancelAnimationFrame(running.get(element));
    if (!Number.isFinite(from) || !Number.isFinite(to) || still.matches || document.hidden) { element.textContent = target; return; }
    const places = (digits(target).split(".")[1] ?? "").length, begun = performance.now();
    const step = now => {
      const part = Math.min(1, (now - begun) / TWEEN), eased = 1 - (1 - part) ** 3;
      element.textContent = part < 1 ? grouped(from + (to - from) * eased, places) : target;
      if (part < 1) running.set(element, requestAnimationFrame(step));
    };
    running.set(element, requestAnimationFrame(step));
    changed(element);
  };

  // takes over what is different, keeping the elements that stay
  const keyOf = node => node.nodeType === 1 ? node.getAttribute("data-k") : null;
  const alike = (a, b) => a && a.nodeType === b.nodeType && a.nodeName === b.nodeName && keyOf(a) === keyOf(b);
  const takeAttributes = (old, now) => {
    for (const { name } of [...old.attributes]) if (!now.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of now.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  };
  const take = (old, now) => {
    if (now.nodeType === 3) { if (old.data !== now.data) old.data = now.data; return; }
    if (now.nodeType !== 1 || old.hasAttribute("data-keep")) return;
    takeAttributes(old, now);
    if (now.hasAttribute("data-n")) {
      if ((old.dataset.shown ?? old.textContent) !== now.textContent) { old.dataset.shown = now.textContent; count(old, now.textContent); }
      return;
    }
    const byKey = new Map([...old.childNodes].filter(keyOf).map(child => [keyOf(child), child]));
    let at = old.firstChild;
    for (const child of [...now.childNodes]) {
      const key = keyOf(child), known = key && byKey.get(key);
      if (known && known.nodeName === child.nodeName) {
        if (known !== at) old.insertBefore(known, at); else at = at.nextSibling;
        byKey.delete(key);
        take(known, child);
      } else if (!key && alike(at, child)) {
        const next = at.nextSibling;
        take(at, child);
        at = next;
      } else {
        old.insertBefore(child, at);
        if (key && child.matches("li")) child.classList.add("w-arrived");
      }
    }
    while (at) { const next = at.nextSibling; at.remove(); at = next; }
  };

  // where something has just happened
  const pulse = slug => {
    const node = root.querySelector(`.s-node[data-centre="${CSS.escape(slug)}"]`), dot = node?.querySelector("circle.node:last-of-type");
    if (!dot || still.matches || document.hidden) return;
    const ring = document.createElementNS("http://www.w3.org/2000/svg", "circle");
    ring.setAttribute("class", "s-pulse");
    ring.setAttribute("cx", dot.getAttribute("cx"));
    ring.setAttribute("cy", dot.getAttribute("cy"));
    ring.addEventListener("animationend", () => ring.remove());
    node.ownerSVGElement.append(ring);
  };
  const moves = () => new Set([...root.querySelectorAll(".s-ticker li")].map(keyOf));

  let busy = false, again = false;
  const refresh = async () => {
    if (busy) { again = true; return; }
    busy = true;
    try {
      const answer = await fetch(location.pathname + location.search, { headers: { "HX-Request": "true" }, redirect: "manual" });
      signedOut = answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403;
      if (answer.ok) {
        const page = document.createElement("template");
        page.innerHTML = await answer.text();
        const now = page.content.querySelector("[data-screen]");
        if (now && now.dataset.build !== root.dataset.build) return location.reload();
        if (now) {
          const before = moves();
          root.querySelectorAll(".s-pulse").forEach(ring => ring.remove());
          take(root, now);
          new Set([...root.querySelectorAll(".s-ticker li")].filter(row => !before.has(keyOf(row))).map(row => row.dataset.centre)).forEach(pulse);
        }
      }
    } catch { /* away for a moment: the stream says so */ } finally {
      busy = false;
      if (again) { again = false; refresh(); }
    }
  };

  let source, newest = moves().values().next().value;
  const listen = () => {
    source = new EventSource("/api/v1/screen/stream?after=" + encodeURIComponent(root.dataset.version));
    source.addEventListener("beat", event => { lastBeat = Date.now(); heard(JSON.parse(event.data).at); showState(); });
    source.addEventListener("figures", async event => {
      const figures = JSON.parse(event.data), arrived = performance.now(), late = heard(figures.at), move = figures.moves[0];
      lastBeat = Date.now();
      await refresh();
      if (move && move.id !== newest) {
        newest = move.id;
        const behind = Date.parse(figures.at) - Date.parse(move.at);
        if (behind < 60000) lastDelay = Math.max(0, behind) + late + performance.now() - arrived;
      }
      showState();
    });
    source.addEventListener("open", () => { lastBeat = Date.now(); showState(); });
    source.addEventListener("error", showState);
  };
  listen();
  setInterval(showState, 1000);
  setInterval(refresh, REFRESH);
  setInterval(() => { if (source.readyState === EventSource.CLOSED) { refresh(); listen(); } }, RETRY);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
  addEventListener("pagehide", () => source.close());
  addEventListener("pageshow", event => { if (event.persisted) { listen(); refresh(); } });

  // the rows behind a number, beside the wall instead of in its place
  const dialog = document.querySelector("[data-dialog]"), rows = dialog.querySelector("[data-rows]");
  const open = async address => {
    const answer = await fetch(address, { headers: { "HX-Request": "true" }, redirect: "manual" });
    if (!answer.ok) { location.assign(address); return; }
    rows.innerHTML = await answer.text();
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
  };
  document.addEventListener("click", event => {
    const link = event.target.closest("a[href]");
    const address = link?.getAttribute("href");
    if (!(address?.startsWith("/screen/rows?") || address === "/screen/devices") || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    open(address).catch(() => location.assign(address));
  });
  dialog.addEventListener("click", event => { if (event.target === dialog) dialog.close(); });
})();
