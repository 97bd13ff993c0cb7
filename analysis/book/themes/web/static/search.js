// Let what the search shows of a page be its prose: no buttons, no code, no cards, no contents.
(() => {
  "use strict";
  const ASIDE = ".bd-header-article, #jb-print-docs-body, .evidence-card, details.code, .bd-sidebar-secondary, footer";
  const { htmlToText } = Search;
  // From disk, or in a frame that is shut off, a browser reads no other page.
  if (origin === "null") DOCUMENTATION_OPTIONS.SHOW_SEARCH_SUMMARY = false;
  Search.htmlToText = (html, anchor) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    page.querySelectorAll(ASIDE).forEach((each) => each.remove());
    return htmlToText(page.documentElement.outerHTML, anchor).replace(/\s+/g, " ").trim();
  };
})();
