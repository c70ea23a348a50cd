// Forms: a counter under long texts, previews of chosen photos, what is too large. The server checks everything again.
(() => {
  const count = area => {
    const line = document.getElementById("c-" + area.name);
    if (!line) return;
    const left = Number(area.dataset.max) - [...area.value].length;
    line.textContent = (left < 0 ? line.dataset.over : line.dataset.left).replace("#", Math.abs(left));
    line.classList.toggle("over", left < 0);
    line.setAttribute("aria-live", left < 20 ? "polite" : "off");
  };
  document.addEventListener("input", event => { if (event.target.matches("textarea[data-max]")) count(event.target); });
  const ready = within => within.querySelectorAll("textarea[data-max]").forEach(count);
  document.addEventListener("DOMContentLoaded", () => ready(document));
  document.addEventListener("htmx:afterSwap", event => ready(event.target));

  // too large is said before it is sent: photos cost a phone's data
  const MB = 1048576, size = input => [...input.files].reduce((sum, file) => sum + file.size, 0);
  const say = (input, text) => {
    const field = input.closest(".field"), id = "e-" + input.name;
    document.getElementById(id)?.remove();
    field.classList.toggle("wrong", text !== "");
    input.toggleAttribute("aria-invalid", false);
    if (!text) return;
    const line = Object.assign(document.createElement("p"), { className: "error", id, textContent: text });
    line.setAttribute("role", "alert");
    input.closest(".file-drop").before(line);
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", id);
  };
  const weigh = input => {
    const each = Number(input.dataset.each) * MB, files = [...input.files], large = files.filter(file => each && file.size > each);
    if (large.length) {
      const kept = new DataTransfer();
      files.filter(file => !large.includes(file)).forEach(file => kept.items.add(file));
      input.files = kept.files;
    }
    const all = [...input.form.querySelectorAll("input[type=file]")].reduce((sum, other) => sum + size(other), 0);
    const much = all > (Number(input.dataset.total) - 1) * MB;      // the words need some of it
    if (much) input.value = "";
    say(input, much ? input.dataset.totalText : large.length ? input.dataset.eachText.replace("#", large.map(file => file.name).join("、")) : "");
  };

  const show = input => {
    const box = document.getElementById("p-" + input.name);
    if (!box) return;
    box.querySelectorAll("img").forEach(picture => URL.revokeObjectURL(picture.src));
    box.replaceChildren(...[...input.files].map((file, index) => preview(input, file, index)));
  };
  const preview = (input, file, index) => {
    const item = document.createElement("div"), name = document.createElement("span"), remove = document.createElement("button");
    item.className = "preview";
    name.textContent = file.name;
    remove.type = "button";
    remove.textContent = "✕";
    remove.setAttribute("aria-label", `${input.dataset.remove} ${file.name}`);
    remove.addEventListener("click", () => {
      const kept = new DataTransfer();
      [...input.files].forEach((other, at) => { if (at !== index) kept.items.add(other); });
      input.files = kept.files;
      show(input);
      input.focus();
    });
    const picture = document.createElement(file.type.startsWith("image/") ? "img" : "div");
    if (picture.tagName === "IMG") { picture.src = URL.createObjectURL(file); picture.alt = file.name; } else { picture.className = "paper"; picture.textContent = file.name.split(".").pop().toUpperCase(); }
    item.append(picture, name, remove);
    return item;
  };
  document.addEventListener("change", event => { if (event.target.matches("input[type=file][data-total]")) weigh(event.target); if (event.target.matches("input[type=file][data-remove]")) show(event.target); });
  for (const [type, over] of [["dragenter", true], ["dragleave", false], ["drop", false]]) {
    document.addEventListener(type, event => event.target.closest?.(".file-drop")?.classList.toggle("over", over));
  }
})();
