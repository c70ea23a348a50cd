// Where to go now, sorted by the browser's own position. The position stays in the browser.
(() => {
  const box = document.querySelector("[data-wheres]");
  if (!box || !("geolocation" in navigator)) return;
  const TOO_FAR = 50000, pace = Number(box.dataset.pace);
  const button = box.querySelector("[data-here]"), status = box.querySelector("[data-here-status]");
  const radians = degrees => degrees * Math.PI / 180;
  const metres = (here, spot) => Math.hypot(radians(spot.dataset.lon - here.longitude) * Math.cos(radians((here.latitude + Number(spot.dataset.lat)) / 2)),
    radians(spot.dataset.lat - here.latitude)) * 6371008.8;

  const sort = (where, here) => {
    const spots = [...where.querySelectorAll("[data-lon]")].map(spot => ({ spot, far: metres(here, spot), order: Number(spot.dataset.order) }))
      .sort((a, b) => a.order - b.order || a.far - b.far);
    for (const { spot, far } of spots) {
      const walk = spot.querySelector("[data-walk]");
      walk.textContent = walk.dataset.walk.replace("#", Math.max(1, Math.ceil(far / pace)));
    }
    where.querySelector("[data-first]").replaceChildren(spots[0].spot);
    where.querySelector("[data-others]")?.replaceChildren(...spots.slice(1).map(one => one.spot));
  };

  box.querySelector("[data-here-box]").hidden = false;
  button.addEventListener("click", () => navigator.geolocation.getCurrentPosition(position => {
    const here = position.coords;
    if ([...box.querySelectorAll("[data-lon]")].every(spot => metres(here, spot) > TOO_FAR)) { status.textContent = button.dataset.far; return; }
    box.querySelectorAll("[data-where]").forEach(where => sort(where, here));
    box.querySelector("[data-from]").hidden = true;
    status.textContent = button.dataset.done;
  }, () => { status.textContent = button.dataset.failed; }, { timeout: 8000, maximumAge: 60000 }));
})();
