// Passkeys: hands the server's question to the device and the device's answer back with the form.
(() => {
  const form = document.querySelector("form[data-passkey]"), go = document.querySelector("[data-passkey-go]");
  if (!form || !window.PublicKeyCredential) return;
  const fault = document.querySelector("[data-passkey-fault]");
  document.querySelector("[data-passkey-none]").remove();
  go.hidden = false;

  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), c => c.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const known = list => (list || []).map(key => ({ ...key, id: bytes(key.id) }));

  const question = () => {
    const options = JSON.parse(form.dataset.options);
    options.challenge = bytes(options.challenge);
    if (options.user) options.user.id = bytes(options.user.id);
    if (options.excludeCredentials) options.excludeCredentials = known(options.excludeCredentials);
    if (options.allowCredentials) options.allowCredentials = known(options.allowCredentials);
    return { publicKey: options };
  };

  const answer = key => {
    const said = key.response, response = { clientDataJSON: text(said.clientDataJSON) };
    if (said.attestationObject) {
      response.attestationObject = text(said.attestationObject);
      response.transports = said.getTransports ? said.getTransports() : [];
    } else {
      response.authenticatorData = text(said.authenticatorData);
      response.signature = text(said.signature);
      if (said.userHandle) response.userHandle = text(said.userHandle);
    }
    return { id: key.id, rawId: text(key.rawId), type: key.type, response, clientExtensionResults: {},
      authenticatorAttachment: key.authenticatorAttachment || undefined };
  };

  let asking = false;
  const ask = async () => {
    if (asking) return;
    asking = true;
    fault.hidden = true;
    try {
      form.credential.value = JSON.stringify(answer(await navigator.credentials[form.dataset.passkey](question())));
      form.submit();
    } catch (refused) {
      fault.hidden = false;      // the person said no, or there is no key: the button tries again
      asking = false;
    }
  };
  form.addEventListener("submit", event => { event.preventDefault(); event.stopImmediatePropagation(); ask(); }, true);
  ask();
})();
