// Ordering. Without this the form is one page; with it a phone shows its three parts one after the other.
(() => {
  const form = document.querySelector("[data-order]");
  if (!form) return;
  const parts = [...form.querySelectorAll("[data-step]")], steps = form.querySelector("[data-order-steps]");
  const phone = matchMedia("(max-width: 899px)");
  let now = "what";

  const show = (step, focus) => {
    now = step;
    const stepwise = phone.matches;
    steps.hidden = !stepwise;
    parts.forEach(part => { part.hidden = stepwise && part.dataset.step !== step; });
    form.querySelectorAll("[data-step-buttons], [data-step-back]").forEach(buttons => { buttons.hidden = !stepwise; });
    steps.querySelectorAll("button").forEach((button, at) => {
      const here = button.dataset.to === step, before = at < parts.findIndex(part => part.dataset.step === step);
      button.toggleAttribute("aria-current", here);
      if (here) button.setAttribute("aria-current", "step");
      button.parentElement.className = here ? "now" : before ? "past" : "next";
    });
    dispatchEvent(new CustomEvent("order:step", { detail: step }));
    if (focus && stepwise) { scrollTo({ top: 0 }); form.querySelector(`[data-step=${step}] h2`).focus({ preventScroll: true }); }
  };
  const wrong = form.querySelector("[aria-invalid=true], .wrong")?.closest("[data-step]");
  history.replaceState({ step: wrong?.dataset.step ?? "what" }, "");
  show(wrong?.dataset.step ?? "what", false);
  phone.addEventListener("change", () => show(now, false));
  form.addEventListener("click", event => {
    const to = event.target.closest("[data-to]")?.dataset.to;
    if (!to || to === now) return;
    history.pushState({ step: to }, "");
    show(to, true);
  });
  addEventListener("popstate", event => { if (event.state?.step) show(event.state.step, true); });
  document.addEventListener("click", event => {      // an error's link leads to its part first
    const target = event.target.closest(".error-summary a")?.hash.slice(1);
    const part = target && document.getElementById(target)?.closest("[data-step]");
    if (part) show(part.dataset.step, false);
  }, true);

  form.addEventListener("keydown", event => { if (event.key === "Enter" && event.target.matches("input:not([type=submit])")) { if (phone.matches && now !== "who") event.preventDefault(); } });
})();
