// Show a piece of evidence beside the link that leads to it: on hover, keyboard focus or the first tap.
(() => {
  "use strict";
  const GAP = 6;
  let open = null; // {link, card}
  let timer = 0;
  let pointer = "mouse";

  const cardOf = (link) => document.getElementById("card-" + link.hash.slice(1));

  function show(link) {
    clearTimeout(timer);
    if (open && open.link === link) return;
    hide();
    const card = cardOf(link);
    if (!card) return;
    card.hidden = false;
    open = { link, card };
    place();
  }

  function hide() {
    clearTimeout(timer);
    if (open) open.card.hidden = true;
    open = null;
  }

  const later = (act, delay) => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };

  // Below the link where there is room, above it otherwise; never over it, and never wider than the window.
  function place() {
    const { link, card } = open;
    const at = link.getBoundingClientRect();
    const below = innerHeight - at.bottom - 2 * GAP;
    const above = at.top - 2 * GAP;
    card.style.maxHeight = "";
    const under = card.offsetHeight <= below || below >= above;
    card.style.maxHeight = Math.max(under ? below : above, 0) + "px";
    card.style.top = (under ? at.bottom + GAP : at.top - GAP - card.offsetHeight) + "px";
    const width = document.documentElement.clientWidth;
    card.style.left = Math.max(GAP, Math.min(at.left, width - card.offsetWidth - GAP)) + "px";
  }

  document.addEventListener("DOMContentLoaded", () => {
    for (const link of document.querySelectorAll("a.evidence")) {
      if (!cardOf(link)) continue;
      link.setAttribute("aria-describedby", "about-" + link.hash.slice(1));
      link.addEventListener("pointerenter", (e) => e.pointerType === "mouse" && later(() => show(link), 120));
      link.addEventListener("pointerleave", (e) => e.pointerType === "mouse" && later(hide, 250));
      link.addEventListener("pointerdown", (e) => { pointer = e.pointerType; });
      link.addEventListener("focus", () => link.matches(":focus-visible") && show(link));
      link.addEventListener("blur", () => later(hide, 100));
      link.addEventListener("click", (e) => {
        // The first tap shows, the second one goes.
        if (pointer !== "mouse" && e.detail && !(open && open.link === link)) {
          e.preventDefault();
          show(link);
        }
      });
    }
    for (const card of document.querySelectorAll(".evidence-card")) {
      card.addEventListener("pointerenter", () => clearTimeout(timer));
      card.addEventListener("pointerleave", (e) => e.pointerType === "mouse" && later(hide, 250));
      card.addEventListener("focusin", () => clearTimeout(timer));
      card.addEventListener("focusout", () => later(hide, 100));
    }
  });
  document.addEventListener("keydown", (e) => e.key === "Escape" && hide());
  document.addEventListener("pointerdown", (e) => {
    if (open && !open.card.contains(e.target) && !open.link.contains(e.target)) hide();
  });
  addEventListener("resize", () => open && place());
  addEventListener("scroll", () => open && place(), { passive: true, capture: true });
})();
