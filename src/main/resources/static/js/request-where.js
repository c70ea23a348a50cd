// Where it is: the browser's own position, estates to tap, and a pin on a small map. Positions are WGS-84.
(() => {
  const form = document.querySelector("[data-order]");
  if (!form) return;
  const select = form.querySelector("[data-community]"), here = form.querySelector("[data-here]"), state = form.querySelector("[data-here-state]");
  const lon = form.elements.lon, lat = form.elements.lat, address = form.elements.address, chips = form.querySelector("[data-estate-chips]");
  const box = form.querySelector("[data-pin-map]");
  const options = [...select.options].filter(option => option.dataset.lon);
  const FAR = 8000;
  let map, pin;

  const metres = (a, b) => {
    const radians = Math.PI / 180, x = (b[0] - a[0]) * radians * Math.cos((a[1] + b[1]) / 2 * radians);
    return Math.hypot(x, (b[1] - a[1]) * radians) * 6371008.8;
  };
  const pointOf = option => [+option.dataset.lon, +option.dataset.lat];
  const nearest = point => options.map(option => ({ option, far: metres(point, pointOf(option)) })).sort((a, b) => a.far - b.far)[0];

  const offerEstates = () => {
    const names = (select.selectedOptions[0]?.dataset.estates ?? "").split("|").filter(Boolean);
    chips.hidden = names.length === 0;
    chips.replaceChildren(...names.map(name => {
      const chip = Object.assign(document.createElement("button"), { type: "button", className: "chip", textContent: name });
      chip.addEventListener("click", () => { address.value = name + " "; address.focus(); });
      return chip;
    }));
  };

  const keep = point => { lon.value = point ? point[0].toFixed(6) : ""; lat.value = point ? point[1].toFixed(6) : ""; };
  const put = point => {
    keep(point);
    if (!map) return;
    if (!pin) {
      pin = L.marker([point[1], point[0]], { draggable: true, keyboard: false, title: box.dataset.pin, icon: L.divIcon({ className: "pin", iconSize: [28, 38], iconAnchor: [14, 36] }) }).addTo(map);
      pin.on("dragend", () => { const at = pin.getLatLng(); moved([at.lng, at.lat]); });
    }
    pin.setLatLng([point[1], point[0]]);
  };
  const moved = point => {
    const close = nearest(point);
    put(point);
    if (close && close.far < FAR && !select.value) { select.value = close.option.value; offerEstates(); }
  };

  const open = async () => {
    if (map || !window.L || box.closest("[hidden]") && box.closest("[hidden]") !== box) return;
    box.hidden = false;
    form.querySelector("[data-pin-hint]").hidden = false;
    const style = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    map = L.map(box, { zoomControl: false, attributionControl: !!box.dataset.tiles, preferCanvas: true, scrollWheelZoom: false });
    L.control.zoom({ zoomInTitle: box.dataset.zoomIn, zoomOutTitle: box.dataset.zoomOut }).addTo(map);
    const centre = select.selectedOptions[0]?.dataset.lon ? pointOf(select.selectedOptions[0]) : null;
    const all = options.map(option => pointOf(option).reverse());
    if (lon.value) map.setView([+lat.value, +lon.value], 16); else if (centre) map.setView([centre[1], centre[0]], 16); else if (all.length) map.fitBounds(all); else map.setView([24.9, 118.58], 13);
    if (box.dataset.tiles) L.tileLayer(box.dataset.tiles, { attribution: box.dataset.attribution, maxZoom: 18 }).addTo(map);
    else fetch("/api/v1/geo/outline").then(answer => answer.ok ? answer.json() : null).then(outline => outline && L.geoJSON(outline, { interactive: false, style: { color: style("--brick"), weight: 1.5, fillColor: "#FBF8F1", fillOpacity: 1 } }).addTo(map).bringToBack()).catch(() => {});
    options.forEach(option => L.circleMarker([+option.dataset.lat, +option.dataset.lon], { radius: 3, color: style("--sea"), weight: 0, fillOpacity: .6, interactive: false }).addTo(map)
      .bindTooltip(option.textContent, { permanent: true, direction: "right", offset: [4, 0], className: "map-name" }));
    const far = () => box.classList.toggle("far", map.getZoom() < 15);
    map.on("zoomend", far);
    far();
    map.on("click", event => moved([event.latlng.lng, event.latlng.lat]));
    if (lon.value) put([+lon.value, +lat.value]);
  };

  select.addEventListener("change", () => {
    offerEstates();
    const option = select.selectedOptions[0];
    if (map && option?.dataset.lon) { map.setView([+option.dataset.lat, +option.dataset.lon], 16); }
  });
  if ("geolocation" in navigator) {
    here.hidden = false;
    here.addEventListener("click", () => navigator.geolocation.getCurrentPosition(position => {
      const point = [position.coords.longitude, position.coords.latitude], close = nearest(point);
      if (!close || close.far > FAR) { state.textContent = here.dataset.far; return; }
      select.value = close.option.value;
      offerEstates();
      state.textContent = here.dataset.found.replace("#", close.option.textContent.trim());
      put(point);
      if (map) map.setView([point[1], point[0]], 16);
    }, () => { state.textContent = here.dataset.failed; }, { timeout: 8000, maximumAge: 60000, enableHighAccuracy: true }));
  }
  offerEstates();
  addEventListener("order:step", () => { open(); map?.invalidateSize(); });
  addEventListener("load", () => open());
})();
