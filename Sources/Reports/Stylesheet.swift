/// The style of the HTML report.
///
/// Paper and ink, one column of prose and one of panels that scroll by themselves; on a narrow screen and
/// on paper one beneath the other. Each verdict has a colour, an underline of its own and a sign.
let stylesheetText: StaticString = """
    :root { color-scheme: light dark; --paper: #fbfaf6; --panel: #ffffff; --ink: #24211c; --faint: #6a645a;
      --rule: #e2ddd2; --supported: #2c6b4a; --understated: #22657a; --overstated: #8a5800;
      --contradicted: #a62b26; --unsupported: #73458a; --unverified: #50596a; --anecdote: #6f675c; }
    @media (prefers-color-scheme: dark) { :root { --paper: #181715; --panel: #201f1c; --ink: #e8e4db;
      --faint: #a39c90; --rule: #37342f; --supported: #7cc79c; --understated: #79c0d6; --overstated: #e2b159;
      --contradicted: #f0908a; --unsupported: #c8a0dd; --unverified: #aeb8c8; --anecdote: #b5ac9f; } }
    body { margin: 0; background: var(--paper); color: var(--ink); }
    .stet { max-width: 84rem; margin: 0 auto; padding: 2rem clamp(1rem, 3vw, 3rem) 3rem;
      font: 0.95rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; }
    .stet h1 { font: 600 1.9rem/1.2 Georgia, "Iowan Old Style", "Noto Serif", serif; margin: 0 0 0.35rem;
      text-wrap: balance; overflow-wrap: anywhere; }
    .stet .meta, .stet .foot, .stet .depth, .stet .place, .stet .who, .stet .facts, .stet .cited {
      color: var(--faint); font-size: 0.85rem; }
    .stet .meta { margin: 0 0 1rem; overflow-wrap: anywhere; }
    .stet .foot { margin-top: 2.5rem; border-top: 1px solid var(--rule); padding-top: 0.75rem; }
    .stet code { font: 0.85em ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
    .stet q { quotes: "\\201C" "\\201D"; }
    .stet .v-supported { --c: var(--supported); --line: solid; }
    .stet .v-understated { --c: var(--understated); --line: solid; }
    .stet .v-overstated { --c: var(--overstated); --line: dashed; }
    .stet .v-contradicted { --c: var(--contradicted); --line: double; }
    .stet .v-unsupported { --c: var(--unsupported); --line: dotted; }
    .stet .v-unverified { --c: var(--unverified); --line: dotted; }
    .stet .v-anecdote, .stet .v-note { --c: var(--anecdote); --line: solid; }
    .stet .summary { list-style: none; display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0; padding: 0; }
    .stet .summary label { display: inline-block; padding: 0.2rem 0.75rem; border: 1px solid var(--c);
      border-radius: 1rem; color: var(--c); cursor: pointer; font-variant-numeric: tabular-nums; }
    .stet .summary input { position: absolute; opacity: 0; pointer-events: none; }
    .stet .summary label:has(input:not(:checked)) { opacity: 0.55; text-decoration: line-through; }
    .stet .summary label:has(input:focus-visible) { outline: 2px solid var(--c); outline-offset: 2px; }
    .stet .incomplete { border-left: 3px solid var(--contradicted); margin: 1rem 0 0; padding: 0.4rem 0.9rem;
      background: color-mix(in srgb, var(--contradicted) 8%, transparent); }
    .stet .columns { display: grid; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
      gap: clamp(1.5rem, 4vw, 4rem); margin-top: 1.75rem; align-items: start; }
    .stet .columns.single { grid-template-columns: minmax(0, 46rem); }
    .stet .draft { font: 1.08rem/1.68 Georgia, "Iowan Old Style", "Noto Serif", serif; max-width: 38rem;
      overflow-wrap: anywhere; }
    .stet .draft p, .stet .draft h2, .stet .draft h3, .stet .draft h4 { white-space: pre-line; }
    .stet .draft h2, .stet .draft h3, .stet .draft h4 { line-height: 1.3; margin: 1.6em 0 0.5em; }
    .stet .draft h2:first-child { margin-top: 0; }
    .stet .draft .item { margin: 0.25em 0; padding-left: 2em; text-indent: -2em; }
    .stet .draft .item .bullet { display: inline-block; min-width: 2em; text-indent: 0; }
    .stet .draft .bullet { color: var(--faint); }
    .stet .draft .cell { display: inline-block; margin: 0 1.2em 0.2em 0; font-size: 0.92em; }
    .stet .draft .caption, .stet .draft .footnote { font-size: 0.88em; color: var(--faint); }
    .stet .draft .quoted { border-left: 2px solid var(--rule); padding-left: 1em; }
    .stet .draft .furniture { color: var(--faint); font-size: 0.85em; margin: 0.3em 0; }
    .stet a.mark { color: inherit; text-decoration: none; border-bottom: 2px var(--line) var(--c);
      background: color-mix(in srgb, var(--c) 10%, transparent); border-radius: 2px 2px 0 0;
      box-decoration-break: clone; -webkit-box-decoration-break: clone; }
    .stet a.mark.v-contradicted { border-bottom-width: 3px; }
    .stet a.mark:hover, .stet a.mark:focus-visible { background: color-mix(in srgb, var(--c) 24%, transparent); }
    .stet :is(a, article):focus-visible { outline: 2px solid var(--c, currentColor); outline-offset: 2px; }
    .stet a.mark:target { background: color-mix(in srgb, var(--c) 30%, transparent); }
    .stet .sign { color: var(--c); font-family: system-ui, sans-serif; }
    .stet .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; user-select: none; }
    .stet a.mark .sign { font-size: 0.62em; margin-left: 0.15em; line-height: 0; }
    .stet .group h2 { font-size: 0.8rem; letter-spacing: 0.06em; text-transform: uppercase; color: var(--faint);
      font-weight: 600; margin: 0 0 0.6rem; }
    .stet .group + .group { margin-top: 2rem; }
    .stet .group .count { font-weight: 400; }
    .stet .claim { background: var(--panel); border: 1px solid var(--rule); border-left: 3px solid var(--c);
      border-radius: 4px; padding: 0.8rem 1rem; margin: 0 0 0.8rem; overflow-wrap: anywhere; scroll-margin: 1rem; }
    .stet .claim:target { box-shadow: 0 0 0 2px var(--c); outline: none; }
    .stet .claim header { display: flex; flex-wrap: wrap; gap: 0.2rem 0.7rem; align-items: baseline; }
    .stet .verdict { color: var(--c); font-weight: 650; }
    .stet .rule { color: var(--faint); }
    .stet .place { margin-left: auto; text-decoration: none; }
    .stet a.place:hover, .stet a.id:hover { text-decoration: underline; }
    .stet .words { font: 1rem/1.5 Georgia, "Iowan Old Style", "Noto Serif", serif; margin: 0.5rem 0; }
    .stet .reason { margin: 0.5rem 0; }
    .stet blockquote { margin: 0.7rem 0 0.3rem; padding: 0.1rem 0 0.1rem 0.9rem; border-left: 2px solid var(--rule);
      font: 0.97rem/1.5 Georgia, "Iowan Old Style", "Noto Serif", serif; }
    .stet blockquote p { margin: 0; }
    .stet blockquote strong { font-weight: 600; text-decoration: underline; text-decoration-thickness: 1px;
      text-underline-offset: 3px; }
    .stet .section { display: block; font: 0.75rem/1.4 system-ui, sans-serif; color: var(--faint); }
    .stet .source { margin-top: 0.6rem; }
    .stet .each { color: var(--c); margin: 0; font-weight: 600; font-size: 0.85rem; }
    .stet .card { padding: 0.3rem 0 0.3rem 0.9rem; border-left: 2px solid var(--rule); }
    .stet .group > .card { background: var(--panel); border: 1px solid var(--rule); border-radius: 4px;
      padding: 0.6rem 1rem; margin-bottom: 0.6rem; }
    .stet .card p { margin: 0; overflow-wrap: anywhere; }
    .stet .card .title { font-weight: 550; }
    .stet .facts { display: flex; flex-wrap: wrap; gap: 0 0.9rem; }
    .stet a.id { color: inherit; text-decoration-color: var(--rule); }
    .stet .note { font-size: 0.88rem; }
    .stet .notice { color: var(--contradicted); font-weight: 600; }
    .stet .notice::before { content: "\\26A0\\FE0E\\00A0"; }
    .stet .also { margin: 0.6rem 0 0; padding: 0; list-style: none; font-size: 0.9rem; }
    .stet .also li { margin-top: 0.25rem; }
    .stet .also code { color: var(--faint); }
    .stet .try { margin: 0.7rem 0 0; padding: 0.5rem 0.8rem; border-radius: 4px;
      background: color-mix(in srgb, var(--supported) 9%, transparent); }
    .stet .try .label { color: var(--supported); font-weight: 600; font-size: 0.85rem; margin-right: 0.3rem; }
    .stet .depth { margin: 0.6rem 0 0; }
    .stet .problem { margin-bottom: 0.4rem; overflow-wrap: anywhere; }
    .stet:has(#show-supported:not(:checked)) .claim.v-supported,
    .stet:has(#show-understated:not(:checked)) .claim.v-understated,
    .stet:has(#show-overstated:not(:checked)) .claim.v-overstated,
    .stet:has(#show-contradicted:not(:checked)) .claim.v-contradicted,
    .stet:has(#show-unsupported:not(:checked)) .claim.v-unsupported,
    .stet:has(#show-unverified:not(:checked)) .claim.v-unverified,
    .stet:has(#show-anecdote:not(:checked)) .claim.v-anecdote { display: none; }
    .stet:has(#show-supported:not(:checked)) a.mark.v-supported,
    .stet:has(#show-understated:not(:checked)) a.mark.v-understated,
    .stet:has(#show-overstated:not(:checked)) a.mark.v-overstated,
    .stet:has(#show-contradicted:not(:checked)) a.mark.v-contradicted,
    .stet:has(#show-unsupported:not(:checked)) a.mark.v-unsupported,
    .stet:has(#show-unverified:not(:checked)) a.mark.v-unverified,
    .stet:has(#show-anecdote:not(:checked)) a.mark.v-anecdote { background: none; border-color: transparent; }
    @media screen and (min-width: 62rem) { .stet .columns:not(.single) .panels { position: sticky; top: 1rem;
      max-height: calc(100vh - 2rem); overflow-y: auto; padding-right: 0.5rem; scrollbar-width: thin; } }
    @media (max-width: 61.99rem) { .stet .columns { grid-template-columns: minmax(0, 1fr); }
      .stet .draft { max-width: none; } }
    @media print { :root { --paper: #fff; --panel: #fff; --ink: #000; --faint: #444; --rule: #bbb; }
      .stet { padding: 0; max-width: none; font-size: 9.5pt; } .stet .draft { font-size: 11pt; max-width: none; }
      .stet .columns { display: block; } .stet .panels { margin-top: 2rem; }
      .stet .claim, .stet .card { break-inside: avoid; } .stet h2, .stet h3 { break-after: avoid; }
      .stet a.mark { background: none; } }

    """
