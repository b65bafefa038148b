// How pages look: readable on a screen by day and night, on a telephone, and on paper.

extension HTMLPage {
    /// Contrast of text is at least 4.5 to 1 in both schemes.
    static let commonStyle = """
        :root {
          --ground: #ffffff; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --raised: #f6f8fa; --link: #0550ae;
          --good: #116329; --good-ground: #dafbe1; --bad: #a40e26; --bad-ground: #ffebe9;
          --caution: #7d4e00; --caution-ground: #fff8c5; --faint: #57606a; --faint-ground: #eaeef2;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ground: #0f1318; --ink: #e6edf3; --soft: #9aa5b1; --line: #343c46; --raised: #171c23; --link: #79b8ff;
            --good: #7ee787; --good-ground: #12301c; --bad: #ffa198; --bad-ground: #47171a;
            --caution: #f2cc60; --caution-ground: #3a2d05; --faint: #9aa5b1; --faint-ground: #21272f;
          }
        }
        * { box-sizing: border-box; }
        html { color-scheme: light dark; }
        body {
          margin: 0; background: var(--ground); color: var(--ink);
          font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
        }
        main { max-width: 70rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
        h1 { font-size: 1.7rem; line-height: 1.2; margin: 0.5rem 0; }
        h2 { font-size: 1.3rem; margin: 2.2rem 0 0.6rem; padding-top: 0.6rem; border-top: 1px solid var(--line); }
        h3 { font-size: 1.05rem; margin: 1.4rem 0 0.3rem; }
        h4, h5, h6 { font-size: 1rem; margin: 1rem 0 0.3rem; }
        p { margin: 0.4rem 0; }
        .lead { color: var(--soft); max-width: 46rem; }
        .prose { max-width: 46rem; }
        .soft { color: var(--soft); }
        a { color: var(--link); }
        a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
        code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 0.875em; }
        code { overflow-wrap: anywhere; }
        pre { margin: 0; }
        .wide { overflow-x: auto; margin: 0.6rem 0; }
        table { border-collapse: collapse; min-width: 50%; }
        caption { text-align: left; color: var(--soft); padding: 0.2rem 0; }
        th, td { padding: 0.3rem 0.7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
        thead th { border-bottom: 2px solid var(--line); white-space: nowrap; }
        tbody th { font-weight: 600; }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .badge {
          display: inline-block; padding: 0 0.5rem; border-radius: 0.6rem; font-size: 0.85em; font-weight: 600;
          white-space: nowrap;
        }
        .good { color: var(--good); background: var(--good-ground); }
        .bad { color: var(--bad); background: var(--bad-ground); }
        .caution { color: var(--caution); background: var(--caution-ground); }
        .faint { color: var(--faint); background: var(--faint-ground); }
        .facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; margin: 1rem 0; }
        .facts dt { color: var(--soft); }
        .facts dd { margin: 0; overflow-wrap: anywhere; }
        details { margin: 0.4rem 0; }
        summary { cursor: pointer; }
        .folded { padding: 0.2rem 0 0.4rem 1rem; }
        ul { margin: 0.3rem 0; padding-left: 1.3rem; }
        @media (max-width: 40rem) {
          .facts { grid-template-columns: 1fr; gap: 0; }
          .facts dd { margin-bottom: 0.5rem; }
        }
        @media print {
          :root {
            --ground: #ffffff; --ink: #000000; --soft: #444444; --line: #999999; --raised: #ffffff; --link: #000000;
            --good: #000000; --good-ground: #ffffff; --bad: #000000; --bad-ground: #ffffff;
            --caution: #000000; --caution-ground: #ffffff; --faint: #444444; --faint-ground: #ffffff;
          }
          body { font-size: 10pt; }
          main { max-width: none; padding: 0; }
          .badge { border: 1px solid var(--line); }
          .wide { overflow: visible; }
          tr, h2, h3 { break-inside: avoid; }
          h2, h3 { break-after: avoid; }
          details::details-content { content-visibility: visible; block-size: auto; }
        }

        """
}
