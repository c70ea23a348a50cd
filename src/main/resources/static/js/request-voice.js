// A voice note: recorded here where the browser can, and put into the form's own file field.
(() => {
  const field = document.querySelector("[data-voice]");
  if (!field || !navigator.mediaDevices?.getUserMedia || !window.MediaRecorder) return;
  const button = field.querySelector("[data-record]"), word = button.querySelector("span"), state = field.querySelector("[data-voice-state]");
  const heard = field.querySelector("[data-voice-heard]"), drop = field.querySelector("[data-voice-drop]"), input = field.querySelector("input[type=file]");
  const first = state.textContent, LONGEST = 60;
  let recorder, since, clock;

  field.querySelector("[data-recorder]").hidden = false;
  field.querySelector("[data-voice-file]").hidden = true;

  const tick = () => {
    const seconds = Math.round((performance.now() - since) / 1000);
    state.textContent = state.dataset.recording.replace("#", seconds);
    if (seconds >= LONGEST) recorder.stop();
  };
  const done = (chunks, type) => {
    clearInterval(clock);
    recorder.stream.getTracks().forEach(track => track.stop());
    word.textContent = word.dataset.start;
    button.classList.remove("on");
    const kind = type.split(";")[0], ending = { "audio/webm": "webm", "audio/mp4": "m4a", "audio/ogg": "ogg" }[kind] ?? "webm";
    const files = new DataTransfer();
    files.items.add(new File(chunks, `voice.${ending}`, { type: kind }));
    input.files = files.files;
    heard.src = URL.createObjectURL(input.files[0]);
    heard.hidden = drop.hidden = false;
    state.textContent = state.dataset.ready;
  };
  button.addEventListener("click", async () => {
    if (recorder?.state === "recording") return recorder.stop();
    try {
      const chunks = [];
      recorder = new MediaRecorder(await navigator.mediaDevices.getUserMedia({ audio: true }));
      recorder.addEventListener("dataavailable", event => chunks.push(event.data));
      recorder.addEventListener("stop", () => done(chunks, recorder.mimeType || "audio/webm"));
      recorder.start();
      since = performance.now();
      clock = setInterval(tick, 500);
      word.textContent = word.dataset.stop;
      button.classList.add("on");
      tick();
    } catch {
      state.textContent = state.dataset.denied;
      field.querySelector("[data-voice-file]").hidden = false;
    }
  });
  drop.addEventListener("click", () => {
    input.value = "";
    heard.removeAttribute("src");
    heard.hidden = drop.hidden = true;
    state.textContent = first;
    button.focus();
  });
})();
