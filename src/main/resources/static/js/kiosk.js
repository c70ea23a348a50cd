// A device's page: it says that it is alive, waits for nobody longer than it should, and leaves nothing behind.
(() => {
  const body = document.body;
  const { kiosk, visit, reset } = body.dataset;
  const idle = Number(body.dataset.idle);
  const warn = Number(body.dataset.warn);
  const all = selector => [...document.querySelectorAll(selector)];

  // a page from the browser's memory is nobody's any more
  addEventListener("pageshow", event => { if (event.persisted) location.replace(reset); });
  addEventListener("contextmenu", event => event.preventDefault());

  // heartbeat; with the visit in it where somebody touched the screen since
  let touched = performance.now();
  let told = 0;
  const pulse = named => fetch(`/api/v1/kiosks/${kiosk}/pulse${named ? `?visit=${visit}` : ""}`, { method: "POST" })
    .then(answer => { if (answer.status === 403) location.replace(reset); }).catch(() => { /* the next one will tell */ });
  pulse(false);
  setInterval(() => pulse(false), 60000);

  // wipe: fields emptied, screen covered, the address replaced; opening the first page ends the visit on the server
  const wipe = () => {
    all("form").forEach(form => form.reset());
    all("input:not([type=radio]):not([type=checkbox]), textarea").forEach(field => { field.value = ""; });
    body.classList.add("wiped");
    location.replace(reset);
  };
  all("[data-end]").forEach(end => end.addEventListener("click", event => { event.preventDefault(); wipe(); }));

  const still = document.querySelector("[data-still]");
  const count = document.querySelector("[data-count]");
  const left = document.querySelector("[data-countdown]");
  if (body.dataset.armed === "true") {
    const stay = () => {
      touched = performance.now();
      still.hidden = true;
      if (visit && touched - told > 8000) { told = touched; pulse(true); }
    };
    ["pointerdown", "keydown", "input", "scroll"].forEach(kind => addEventListener(kind, () => { if (still.hidden) stay(); }, { passive: true }));
    document.querySelector("[data-stay]").addEventListener("click", stay);
    const tick = () => {
      const rest = Math.ceil(idle - (performance.now() - touched) / 1000);
      if (rest <= 0) { clearInterval(timer); wipe(); return; }
      if (left) { left.hidden = false; left.textContent = left.dataset.words.replace("#", rest); }
      if (rest <= warn) {
        count.textContent = rest;
        if (still.hidden) { still.hidden = false; document.querySelector("[data-stay]").focus(); }
      }
    };
    const timer = setInterval(tick, 250);
    tick();
  }

  // the clock of the first page
  const clock = document.querySelector("[data-clock]");
  if (clock) {
    const show = () => { clock.textContent = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hour12: false, timeZone: "Asia/Shanghai" }).format(new Date()); };
    show();
    setInterval(show, 5000);
  }

  // big keys: into the field that was touched last, of those they are for
  all("[data-pad]").forEach(pad => {
    const fields = pad.dataset.pad.split(" ").map(id => document.getElementById(id));
    let field = fields.find(one => !one.value) || fields[0];
    fields.forEach(one => one.addEventListener("focus", () => { field = one; mark(); }));
    const mark = () => fields.forEach(one => one.classList.toggle("typing", one === field && fields.length > 1));
    mark();
    pad.hidden = false;
    pad.addEventListener("click", event => {
      const key = event.target.closest("[data-press]");
      if (!key) return;
      const press = key.dataset.press;
      if (press === "clear") field.value = "";
      else if (press === "back") field.value = field.value.slice(0, -1);
      else if (field.maxLength < 0 || field.value.length < field.maxLength) field.value += press;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      const phone = document.querySelector("input[name=way][value=phone]");
      if (phone && field.name === "contactPhone") phone.checked = true;
    });
  });

  // what is typed in secret is shown for a moment
  all("[data-show]").forEach(button => button.addEventListener("click", () => {
    const field = document.getElementById(button.dataset.show);
    field.classList.remove("masked");
    setTimeout(() => field.classList.add("masked"), 3000);
  }));

  // whole sentences for those who do not type
  all("[data-phrase]").forEach(button => button.addEventListener("click", () => {
    const field = document.getElementById(button.dataset.phrase);
    const words = button.textContent.trim();
    if (!field.value.includes(words)) field.value = field.value ? `${field.value.trimEnd()}\n${words}` : words;
  }));
})();
