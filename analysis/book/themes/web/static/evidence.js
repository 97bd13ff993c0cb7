// Show a piece of evidence beside the link that leads to it: on hover, keyboard focus or the first tap.
(() => {
  "use strict";
  const GAP = 6;
  const phone = matchMedia("(max-width: 576px)"); // there a card lies at the window's foot
  const left = history.state; // before Sphinx's script for marking what was searched forgets it
  let open = null; // {link, card}
  let timer = 0;
  let pointer = "mouse";
  let pointed = null; // where, in the window

  const cardOf = (link) => document.getElementById("card-" + link.hash.slice(1));

  function show(link) {
    clearTimeout(timer);
    if (open && open.link === link) return;
    hide();
    const card = cardOf(link);
    card.hidden = false;
    open = { link, card };
    place();
    const covered = link.getBoundingClientRect().bottom + GAP - card.getBoundingClientRect().top;
    if (phone.matches && covered > 0) scrollBy({ top: covered, behavior: "instant" });
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

  // A link that wraps stands in several boxes: the card belongs to the one that is pointed at, else to the last.
  function box(link) {
    const boxes = [...link.getClientRects()];
    return boxes.find((each) => pointed && each.top <= pointed.y && pointed.y <= each.bottom) || boxes.at(-1);
  }

  // Below the link or above it, whichever is nearer to the pointer and has room; never over the link, and never wider
  // than the window.
  function place() {
    const { link, card } = open;
    card.removeAttribute("style");
    if (phone.matches) return;
    const at = link.getBoundingClientRect();
    const near = box(link);
    const below = innerHeight - at.bottom - 2 * GAP;
    const above = at.top - 2 * GAP;
    const height = card.offsetHeight;
    const first = near.bottom < at.bottom - 1 && height <= above;
    const under = !first && (height <= below || below >= above);
    card.style.maxHeight = Math.max(under ? below : above, 0) + "px";
    card.style.top = (under ? at.bottom + GAP : at.top - GAP - card.offsetHeight) + "px";
    const width = document.documentElement.clientWidth;
    const wanted = pointed ? Math.max(near.left, pointed.x - card.offsetWidth * 0.8) : near.left;
    card.style.left = Math.max(GAP, Math.min(wanted, width - card.offsetWidth - GAP)) + "px";
  }

  // All cards of the book stand in one file, fetched once the page is painted: nobody waits for them.
  function fetchCards() {
    const file = document.createElement("script");
    file.src = document.body.dataset.cards;
    document.head.append(file);
  }
  if (document.body.dataset.cards && document.querySelector("a.evidence")) {
    addEventListener("load", () => requestAnimationFrame(() => setTimeout(fetchCards)));
  }

  window.evidenceCards = (cards) => {
    for (const link of document.querySelectorAll("a.evidence")) {
      const anchor = link.hash.slice(1);
      if (!(anchor in cards)) continue;
      if (!cardOf(link)) add(link.closest("article"), cards[anchor]);
      connect(link, anchor);
    }
  };

  function add(article, card) {
    article.insertAdjacentHTML("beforeend", card);
    const added = article.lastElementChild;
    for (const link of added.querySelectorAll("a")) {
      link.setAttribute("href", document.documentElement.dataset.content_root + link.getAttribute("href"));
    }
    added.addEventListener("pointerenter", () => clearTimeout(timer));
    added.addEventListener("pointerleave", (e) => e.pointerType === "mouse" && later(hide, 250));
    added.addEventListener("focusin", () => clearTimeout(timer));
    added.addEventListener("focusout", () => later(hide, 100));
    added.querySelector(".evidence-close").addEventListener("click", hide);
  }

  function connect(link, anchor) {
    link.setAttribute("aria-describedby", "about-" + anchor);
    link.addEventListener("pointerenter", (e) => {
      pointed = e;
      if (e.pointerType === "mouse") later(() => show(link), 120);
    });
    link.addEventListener("pointerleave", (e) => e.pointerType === "mouse" && later(hide, 250));
    link.addEventListener("pointerdown", (e) => { pointer = e.pointerType; });
    link.addEventListener("focus", () => {
      if (!link.matches(":focus-visible")) return;
      pointed = null;
      show(link);
    });
    link.addEventListener("blur", () => later(hide, 100));
    link.addEventListener("click", (e) => {
      // The first tap shows, the second one goes.
      if (pointer !== "mouse" && e.detail && !(open && open.link === link)) {
        e.preventDefault();
        show(link);
      }
    });
    // Who points at it, or has come to it by keyboard, before its card came.
    if (link.matches(":focus-visible") || (matchMedia("(hover: hover)").matches && link.matches(":hover"))) show(link);
  }
  document.addEventListener("keydown", (e) => e.key === "Escape" && hide());
  document.addEventListener("pointerdown", (e) => {
    if (open && !open.card.contains(e.target) && !open.link.contains(e.target)) hide();
  });

  // What a link leads to, and what is printed, is not hidden in a fold.
  const unfold = () => document.querySelector(":target")?.closest("details")?.setAttribute("open", "");
  addEventListener("hashchange", unfold);
  document.addEventListener("DOMContentLoaded", unfold);
  addEventListener("beforeprint", () => document.querySelectorAll("details.fold").forEach((each) => { each.open = true; }));

  // Who comes back finds the folds and the place as they were; from disk a browser forgets both.
  const folds = () => [...document.querySelectorAll("details.fold")];
  document.addEventListener("click", (e) => {
    if (e.target.closest("a[href]")) history.replaceState({ folds: folds().map((fold) => fold.open), top: scrollY }, "");
  });
  document.addEventListener("DOMContentLoaded", () => {
    if (!left?.folds) return;
    folds().forEach((fold, position) => { fold.open = left.folds[position]; });
    scrollTo({ top: left.top, behavior: "instant" });
  });

  // A list of buttons closes when something else is pointed at or reached.
  const menu = () => document.querySelector("details.dropdown[open]");
  for (const left of ["pointerdown", "focusin"]) {
    document.addEventListener(left, (e) => menu()?.contains(e.target) === false && menu().removeAttribute("open"));
  }
  document.addEventListener("keydown", (e) => {
    if (e.key !== "Escape" || !menu()) return;
    menu().firstElementChild.focus();
    menu().removeAttribute("open");
  });

  // What is to be cited can be copied at a click, also where a browser gives no page the clipboard.
  document.addEventListener("DOMContentLoaded", () => {
    for (const entry of document.querySelectorAll(".cite pre")) {
      const button = document.createElement("button");
      button.className = "copy";
      button.textContent = "Copy";
      button.onclick = () => {
        getSelection().selectAllChildren(entry);
        button.textContent = document.execCommand("copy") ? "Copied" : "Select and copy";
      };
      entry.before(button);
    }
  });

  addEventListener("resize", () => open && place());
  addEventListener("scroll", () => open && place(), { passive: true, capture: true });
})();
