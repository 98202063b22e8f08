// Comfort for the pages: opening and dropping files, watching a check, moving between claims.
// Everything can be read and sent without it.
"use strict";
document.documentElement.classList.add("scripted");

const form = document.getElementById("draft-form");
if (form) {
  const text = document.getElementById("text");
  const name = document.getElementById("name");
  const drop = document.getElementById("drop");
  const formats = { md: "markdown", markdown: "markdown", html: "html", htm: "html", xhtml: "html" };

  const open = async (file) => {
    text.value = await file.text();
    name.value = file.name.slice(0, 200);
    const ending = file.name.split(".").pop().toLowerCase();
    form.elements.format.value = formats[ending] || "plain";
    text.focus();
  };
  document.getElementById("file").addEventListener("change", (event) => {
    if (event.target.files[0]) open(event.target.files[0]);
  });
  for (const kind of ["dragenter", "dragover"]) {
    drop.addEventListener(kind, (event) => { event.preventDefault(); drop.classList.add("over"); });
  }
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    drop.classList.remove("over");
    const file = event.dataTransfer.files[0];
    if (file) { event.preventDefault(); open(file); }
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) form.requestSubmit();
  });
}

const waiting = document.querySelector("[data-events]");
if (waiting) {
  const stage = document.getElementById("stage");
  const bar = document.getElementById("bar");
  const events = new EventSource(waiting.dataset.events);
  const show = () => { events.close(); location.reload(); };
  events.addEventListener("progress", (event) => {
    const step = JSON.parse(event.data);
    if (step.stage === "read") {
      stage.textContent = `${step.claims} claims found. Asking for ${step.sources} sources …`;
    } else if (step.stage === "resolving") {
      stage.textContent = `${step.resolved} of ${step.sources} sources answered for …`;
      bar.max = step.sources;
      bar.value = step.resolved;
    } else if (step.stage === "judged") {
      stage.textContent = "Writing the report …";
    }
  });
  for (const last of ["done", "failed", "deleted"]) events.addEventListener(last, show);
}

const claims = Array.from(document.querySelectorAll(".stet .claim[id]"));
if (claims.length) {
  let place = -1;
  const select = (next) => {
    const shown = claims.filter((claim) => claim.offsetParent !== null);
    if (!shown.length) return;
    const current = shown.indexOf(claims[place]);
    const target = shown[Math.min(Math.max(current + next, 0), shown.length - 1)];
    if (place >= 0) claims[place].classList.remove("current");
    place = claims.indexOf(target);
    target.classList.add("current");
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "nearest" });
    const mark = document.getElementById("m-" + target.id);
    if (mark) mark.scrollIntoView({ block: "center" });
  };
  // Single keys only while a claim or its mark has the focus, so that they get in nobody's way (WCAG 2.1.4).
  document.addEventListener("keydown", (event) => {
    const focused = event.target.closest(".claim, .mark");
    if (!focused || event.ctrlKey || event.metaKey || event.altKey) return;
    const claim = focused.id.startsWith("m-") ? document.getElementById(focused.id.slice(2)) : focused;
    if (claims.includes(claim)) place = claims.indexOf(claim);
    if (event.key === "j") select(1);
    if (event.key === "k") select(-1);
  });
}
