// Choosing a community: choosing sends, and the browser's own position may choose. The position stays in the browser.
(() => {
  const radians = degrees => degrees * Math.PI / 180;
  const metres = (a, b) => {
    const x = radians(b[0] - a[0]) * Math.cos(radians((a[1] + b[1]) / 2)), y = radians(b[1] - a[1]);
    return Math.hypot(x, y) * 6371008.8;
  };
  const TOO_FAR = 8000;

  document.querySelectorAll("[data-picker]").forEach(form => {
    const select = form.querySelector("select"), status = form.querySelector("[data-locate-status]"), locate = form.querySelector("[data-locate]");
    let byKeyboard = false;
    select.addEventListener("keydown", () => { byKeyboard = true; });
    select.addEventListener("pointerdown", () => { byKeyboard = false; });
    select.addEventListener("change", () => { if (!byKeyboard && select.value) form.requestSubmit(); });
    if (!locate || !("geolocation" in navigator)) return;
    locate.hidden = false;
    locate.addEventListener("click", () => navigator.geolocation.getCurrentPosition(async position => {
      const here = [position.coords.longitude, position.coords.latitude];
      const communities = (await (await fetch("/api/v1/geo/communities")).json()).features;
      const nearest = communities.map(community => ({ code: community.properties.code, far: metres(here, community.geometry.coordinates) }))
        .sort((a, b) => a.far - b.far)[0];
      if (!nearest || nearest.far > TOO_FAR) { status.textContent = locate.dataset.far; return; }
      select.value = nearest.code;
      form.requestSubmit();
    }, () => { status.textContent = locate.dataset.failed; }, { timeout: 8000, maximumAge: 60000 }));
  });

  const wanted = document.querySelector("[data-wanted] select");
  let keys = false;
  wanted?.addEventListener("keydown", () => { keys = true; });
  wanted?.addEventListener("pointerdown", () => { keys = false; });
  wanted?.addEventListener("change", () => { if (!keys) wanted.form.requestSubmit(); });
})();
