// Maps of centres: the district's outline on paper, tiles under it only where the city has set an address.
addEventListener("DOMContentLoaded", () => {
  if (!window.L) return;
  const style = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const read = async path => (await fetch(path)).json();

  const draw = async box => {
    const { focus, radius, tiles, attribution, english } = box.dataset;
    const [outline, centres, communities] = await Promise.all([read("/api/v1/geo/outline").catch(() => null), read("/api/v1/geo/centres"),
      focus ? read("/api/v1/geo/communities") : { features: [] }]);
    const at = feature => [feature.geometry.coordinates[1], feature.geometry.coordinates[0]];
    const own = feature => feature.properties.slug === focus;
    const mine = centres.features.filter(own).sort((a, b) => a.properties.position - b.properties.position);
    const land = outline && L.geoJSON(outline, { interactive: false, style: { color: style("--brick"), weight: 1.5, fillColor: "#FBF8F1", fillOpacity: tiles ? 0 : 1 } });
    const served = communities.features.filter(f => f.properties.centre === focus);
    const whole = land ? land.getBounds() : L.latLngBounds(centres.features.map(at));

    box.replaceChildren();
    const map = L.map(box, { zoomControl: false, attributionControl: !!tiles, preferCanvas: true, zoomSnap: 0.25, scrollWheelZoom: false });
    const fit = () => mine.length
      ? map.fitBounds(mine.reduce((box, f) => box.extend(L.latLng(at(f)).toBounds(2 * radius)), L.latLngBounds([...mine, ...served].map(at))), { animate: false })
      : map.fitBounds(whole, { padding: [12, 12], animate: false });
    fit(); // canvases want a view before anything is put on them
    L.control.zoom({ zoomInTitle: box.dataset.zoomIn, zoomOutTitle: box.dataset.zoomOut }).addTo(map);
    if (tiles) L.tileLayer(tiles, { attribution, maxZoom: 18 }).addTo(map);
    land?.addTo(map);
    const name = p => (english && p.nameEn) || p.name;
    const siteName = p => (english && p.siteNameEn) || p.siteName;
    if (+radius) {
      centres.features.filter(f => focus ? own(f) : f.properties.stage === "OPEN").forEach(f =>
        L.circle(at(f), { radius: +radius, stroke: false, fillColor: style("--sea"), fillOpacity: 0.07, interactive: false }).addTo(map));
    }
    if (mine.length > 1) L.polyline(mine.map(at), { color: style("--coral"), weight: 3, dashArray: "2 7", lineCap: "round", interactive: false }).addTo(map);

    const said = text => Object.assign(document.createElement("span"), { textContent: text });
    // names that would lie over others wait until they are pointed at
    const em = parseFloat(getComputedStyle(document.documentElement).fontSize), taken = mine.map(f => ({ ...map.latLngToContainerPoint(at(f)), half: 1.5 * em }));
    const room = (f, text) => {
      const { x, y } = map.latLngToContainerPoint(at(f)), half = [...text].reduce((sum, c) => sum + (c > "\u2000" ? 0.4 : 0.22), 0) * em;
      const free = taken.every(t => Math.abs(t.x - x) > t.half + half || Math.abs(t.y - y) > 1.4 * em);
      if (free) taken.push({ x, y, half });
      return free;
    };
    served.forEach(f => L.circleMarker(at(f), { radius: 3.5, color: style("--soft"), weight: 1.5, fillColor: "#fff", fillOpacity: 1 }).addTo(map)
      .bindTooltip(said(name(f.properties)), { permanent: room(f, name(f.properties)), direction: "bottom", offset: [0, 2], className: "place-community" }));

    const west = f => mine.length > 1 && f.geometry.coordinates[0] < mine.reduce((sum, m) => sum + m.geometry.coordinates[0], 0) / mine.length;
    centres.features.forEach(f => {
      const open = f.properties.stage === "OPEN";
      const point = L.circleMarker(at(f), own(f)
        ? { radius: 9, color: "#fff", weight: 2.5, fillColor: style("--coral"), fillOpacity: 1 }
        : { radius: focus ? 5 : 7, color: open ? "#fff" : style("--soft"), weight: 2, fillColor: open ? style("--sea") : "#FBF8F1", fillOpacity: focus ? 0.55 : 1 }).addTo(map);
      const number = f.properties.position;
      const label = own(f) && mine.length > 1 ? (box.clientWidth < 420 ? `${number}` : `${number} ${siteName(f.properties)}`) : name(f.properties);
      point.bindTooltip(said(label), own(f) && mine.length > 1 ? { permanent: true, direction: west(f) ? "left" : "right", offset: [west(f) ? -8 : 8, 0], className: "place-label" }
        : { permanent: own(f), direction: "top", offset: [0, -8], className: "place-label" });
      if (!own(f)) point.on("click", () => { location.href = `/centres/${f.properties.slug}`; });
    });

    // a box without extent, as while a page is left, shows no bounds
    new ResizeObserver(() => { if (box.clientWidth && box.clientHeight) { map.invalidateSize(); fit(); } }).observe(box);
  };

  document.querySelectorAll("[data-place-map]").forEach(box => draw(box).catch(() => { /* the drawing or the empty ground stays */ }));
});
