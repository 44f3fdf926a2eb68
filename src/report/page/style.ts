/** The style sheet of the page: system fonts, two colour schemes, a printed page. Standings differ by sign, then by colour. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --raised: #ffffff; --ink: #1c2024; --muted: #565d66; --rule: #dedad0; --soft: #f3f0e8;
  --accent: #1d4f86; --proved: #1f5b9c; --refuted: #ad3409; --sampled: #735500; --open: #565d66;
  --s0: #1f5b9c; --s1: #ad3409; --s2: #1a6e55; --s3: #7d3f83; --s4: #735500; --s5: #565d66;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b; --raised: #1b1f23; --ink: #e7e4dd; --muted: #a4abb4; --rule: #343a41; --soft: #1f2429;
    --accent: #9ac3f2; --proved: #85b8f0; --refuted: #ff9b73; --sampled: #e3c25e; --open: #a4abb4;
    --s0: #85b8f0; --s1: #ff9b73; --s2: #6fcfae; --s3: #d9a3e0; --s4: #e3c25e; --s5: #a4abb4;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); overflow-wrap: break-word; }
a { color: var(--accent); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--raised); padding: 0.5rem 1rem; z-index: 1; }
.skip:focus { top: 1rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
body > header, main, body > footer { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
body > header { padding-top: clamp(2.5rem, 9vw, 6.5rem); }
h1, h2, h3 { font-weight: 500; line-height: 1.18; text-wrap: balance; }
h1 { font-size: clamp(2.1rem, 6vw, 3.6rem); letter-spacing: -0.015em; margin: 0.4rem 0 1.2rem; max-width: 19ch; }
h2 { font-size: clamp(1.6rem, 3.6vw, 2.15rem); letter-spacing: -0.01em; margin: 0 0 1rem; }
h3 { font-size: 1.28rem; margin: 0 0 0.4rem; }
main > section { padding-top: clamp(3rem, 8vw, 5.5rem); }
.eyebrow { margin: 0; color: var(--muted); }
.citation { color: var(--muted); max-width: 44rem; margin: 0 0 2rem; }
.lead { max-width: 42rem; }
.label, .margin, .badge, th, .legend, .key, figcaption, summary, nav, .seal, .need, .readings, .found, .commands, .fidelity {
  font-family: var(--sans); font-size: 0.84rem; line-height: 1.5;
}
.label { color: var(--muted); margin: 0; }
p.label { margin: 0.9rem 0 0.25rem; }
code { font-family: var(--mono); font-size: 0.86em; overflow-wrap: anywhere; }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font-family: var(--mono); font-size: 0.82rem; }
.seal { border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); padding: 1rem 0; display: grid; gap: 0.35rem 1.5rem; margin: 0; }
.seal dt { color: var(--muted); }
.seal dd { margin: 0 0 0.4rem; }
@media (min-width: 44rem) { .seal { grid-template-columns: 9rem 1fr; } .seal dd { margin: 0; } }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.3rem 1.6rem; padding: 0; margin: 1.6rem 0 0; font-size: 0.92rem; }

.glance { list-style: none; display: flex; flex-wrap: wrap; gap: 5px; padding: 0; margin: 2.2rem 0 0; }
.glance a { display: grid; place-items: center; width: 1.5rem; height: 1.5rem; border-radius: 4px; text-decoration: none; font: 600 0.78rem/1 var(--sans); color: var(--paper); background: var(--open); }
.glance .proved, .glance .given { background: none; color: var(--proved); border: 1.5px solid currentColor; }
.glance .refuted, .glance .contradicted { background: var(--refuted); }
.glance .sampled { background: none; color: var(--sampled); border: 1.5px dashed currentColor; }
.glance a:hover { transform: scale(1.25); }
.badge { display: inline-block; font-weight: 600; white-space: nowrap; color: var(--open); }
.badge.proved, .badge.given { color: var(--proved); }
.badge.given { white-space: normal; }
.badge.refuted, .badge.contradicted { color: var(--refuted); }
.badge.sampled { color: var(--sampled); }
.legend { list-style: none; padding: 0; margin: 0 0 1.5rem; color: var(--muted); }
.legend .badge { min-width: 5.6rem; }

.cards { display: grid; gap: 1.25rem; margin-top: 1.8rem; }
.card { border: 1px solid var(--rule); border-left: 4px solid var(--refuted); border-radius: 4px; background: var(--raised); padding: 1.25rem clamp(1rem, 3vw, 1.75rem); min-width: 0; }
details > .cards > .card { border-left-color: var(--sampled); }
.entries { list-style: none; padding: 0; margin: 0; }
.entries > li + li { border-top: 1px solid var(--rule); margin-top: 1.1rem; padding-top: 0.9rem; }
.card p { margin: 0.3rem 0; }
.card h3 .badge { font-size: 0.9rem; margin-left: 0.3rem; }
.line { font-size: 0.95rem; }
.instead { margin-top: 0.7rem; padding-left: 1rem; border-left: 2px solid var(--proved); }
.instead p.label { margin-top: 0; }
.instead ul { list-style: none; padding: 0; margin: 0; }
.instead li + li { margin-top: 0.5rem; }

.scroll { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums lining-nums; }
caption { text-align: left; color: var(--muted); font: 0.84rem/1.5 var(--sans); padding: 0.8rem 0; }
th, td { text-align: left; vertical-align: baseline; padding: 0.45rem 1rem 0.45rem 0; }
thead th { color: var(--muted); font-weight: 500; border-bottom: 1px solid var(--ink); white-space: nowrap; }
.claims tbody tr { border-bottom: 1px solid var(--rule); }
.claims { width: 100%; min-width: 54rem; }
.claims tbody th { font: inherit; font-size: 1rem; font-weight: 400; min-width: 20rem; }
@media (max-width: 44rem) { .claims tbody th { min-width: 12rem; } .claims { min-width: 44rem; } .claims th, .claims td { padding-right: 0.7rem; } }
.claims .title { display: block; color: var(--muted); font-size: 0.88rem; line-height: 1.4; }
.claims td { font-family: var(--sans); font-size: 0.84rem; white-space: nowrap; }

details { margin: 0.7rem 0; }
summary { cursor: pointer; color: var(--accent); padding: 0.15rem 0; font-size: 0.9rem; }
.more { padding: 0.4rem 0 0.6rem 1rem; border-left: 1px solid var(--rule); }

.claim { display: grid; gap: 0.4rem 2.2rem; border-top: 1px solid var(--rule); padding: 2.2rem 0 2.4rem; scroll-margin-top: 1rem; content-visibility: auto; contain-intrinsic-size: auto 40rem; }
.claim > * { min-width: 0; }
.claim:target { background: linear-gradient(90deg, transparent, var(--soft) 6%, var(--soft) 94%, transparent); }
.margin { color: var(--muted); display: flex; flex-wrap: wrap; gap: 0.1rem 1.2rem; }
.margin p { margin: 0; }
.margin .badge { font-size: 0.95rem; }
@media (min-width: 52rem) {
  .claim { grid-template-columns: 11.5rem minmax(0, 1fr); }
  .margin { display: block; padding-top: 0.35rem; }
  .margin p { margin: 0 0 0.5rem; }
}
.claim h3 { font-size: 1.45rem; }
.claim-title { font-size: 1.12rem; line-height: 1.45; margin: 0 0 0.5rem; max-width: 40rem; }
.fidelity { color: var(--muted); margin: 0 0 1rem; max-width: 42rem; }
.statement { background: var(--soft); border-radius: 4px; padding: 0.9rem clamp(0.9rem, 2.5vw, 1.4rem); margin: 0 0 0.9rem; }
.statement .about { margin: 0; }
.given ol { padding-left: 1.5rem; margin: 0; }
.given li { padding-left: 0.2rem; border-top: 1px solid var(--rule); }
.given li:first-child { border-top: 0; }
@media (min-width: 40rem) {
  .given li > .formula { float: left; max-width: calc(100% - 9.5rem); }
  .given li::after { content: ""; display: block; clear: both; }
  .given .need { width: 9rem; margin-left: auto; padding-top: 0.5rem; }
  .given .need[open] { width: auto; }
  .given .need[open] > summary { width: 9rem; margin-left: auto; }
  .given .need[open] > summary ~ * { clear: both; }
  .given .objection { clear: both; }
}
.given li::marker { color: var(--muted); font-family: var(--sans); font-size: 0.8rem; }
.need, p.need { margin: 0 0 0.35rem; color: var(--muted); font-size: 0.8rem; }
.need .meaning { display: none; }
.need summary { color: var(--muted); font-size: 0.8rem; padding: 0; }
.then .formula { font-size: 1.08em; }
.formula { display: flex; flex-wrap: wrap; align-items: center; gap: 0.1rem 0.3rem; max-width: 100%; padding: 0.15rem 0; overflow-x: auto; overflow-y: hidden; }
.formula > span { max-width: 100%; overflow-x: auto; overflow-y: hidden; padding: 0.15rem 0; }
.formula > math { padding: 0.15rem 0; }
math { font-family: "STIX Two Math", "Cambria Math", "Latin Modern Math", "Libertinus Math", "TeX Gyre Pagella Math", "DejaVu Math TeX Gyre", math; font-size: 1.05em; }
.counterexample { border-left: 4px solid var(--refuted); padding-left: 1.1rem; margin: 0 0 0.9rem; }
.counterexample p.label { color: var(--refuted); font-weight: 600; margin-top: 0; }
.objection { color: var(--refuted); font-family: var(--sans); font-size: 0.88rem; }
.stored { margin: 0.25rem 0 0.7rem; }
.instance th, .instance td { padding: 0.16rem 1.3rem 0.16rem 0; }
.instance thead th { border-bottom-color: var(--rule); font-weight: 500; }
.instance tbody th { font-weight: 400; font-size: 1rem; }
.instance td { font-size: 0.95rem; white-space: nowrap; }
.instance small { color: var(--muted); }
.state { color: var(--muted); }
.values { margin: 0.35rem 0 0; line-height: 1.75; }
.values > span { display: inline-block; margin-right: 1.1rem; max-width: 100%; overflow-wrap: anywhere; }
.mutants { list-style: none; padding: 0; margin: 0; }
.mutants > li + li { border-top: 1px solid var(--rule); margin-top: 0.8rem; padding-top: 0.6rem; }
.mutants p { margin: 0.3rem 0 0.1rem; }
.mutants strong { font-weight: 500; }
.steps { list-style: none; padding: 0; margin: 0; }
.steps .steps { padding-left: clamp(0.7rem, 2vw, 1.3rem); border-left: 1px solid var(--rule); margin: 0.1rem 0 0.5rem; }
.steps li { margin: 0.15rem 0; }
.steps .why { font: italic 0.92rem/1.4 var(--serif); color: var(--muted); display: block; padding-left: 1.4rem; }
.uses { font-size: 0.95rem; margin: 0.5rem 0; }
.silence ul { margin: 0; padding-left: 1.2rem; }
.silence { max-width: 42rem; }
.commands { margin: 1rem 0 0; display: flex; flex-wrap: wrap; gap: 0.3rem 1.6rem; color: var(--muted); }

figure { margin: 0.4rem 0 1rem; }
figcaption { color: var(--muted); max-width: 42rem; }
svg { display: block; }
.plot, .graph { max-width: none; font-family: var(--sans); font-size: 12px; }
.plot text, .graph text { fill: var(--ink); }
.plot .name { text-anchor: end; }
.mid { text-anchor: middle; }
.decade { fill: var(--muted); font-size: 11px; text-anchor: middle; }
.equality { fill: var(--proved); font-size: 11px; font-weight: 600; text-anchor: middle; }
.plot .faint { fill: var(--muted); font-size: 11px; }
.plot .strong { font-size: 11px; font-weight: 600; fill: var(--proved); }
.plot .strong.refuted { fill: var(--refuted); }
.grid { stroke: var(--rule); stroke-width: 1; }
.bound { stroke: var(--proved); stroke-width: 1.5; }
.plot circle { fill: var(--proved); fill-opacity: 0.38; stroke: var(--proved); stroke-width: 1; }
.plot .attained { fill-opacity: 1; }
.cross { stroke: var(--refuted); stroke-width: 2.5; fill: none; }
.held { fill: var(--proved); fill-opacity: 0.55; }
.lost { fill: none; stroke: var(--refuted); stroke-width: 1.5; }
.graph .box { fill: var(--raised); stroke: var(--rule); stroke-width: 1; }
.graph .refuted .box { stroke: var(--refuted); }
.graph .sampled .box { stroke: var(--sampled); stroke-dasharray: 4 3; }
.graph .statement { fill: var(--open); }
.graph .proved .statement, .graph .given .statement { fill: var(--proved); }
.graph .refuted .statement, .graph .contradicted .statement { fill: var(--refuted); }
.graph .sampled .statement { fill: var(--sampled); }
.graph text.sign { fill: var(--paper); font-size: 10px; font-weight: 700; }
.graph .proof { fill: none; stroke: var(--muted); stroke-width: 1.3; }
.graph .filled { fill: var(--muted); }
.graph a:hover .box, .graph a:focus-visible .box { stroke: var(--accent); stroke-width: 2; }
.arrow { fill: none; stroke: var(--muted); stroke-opacity: 0.5; stroke-width: 1.1; }
.arrow.repaired { stroke: var(--refuted); stroke-dasharray: 5 4; stroke-opacity: 0.9; }
.head { fill: var(--muted); fill-opacity: 0.7; }
.head.repaired { fill: var(--refuted); }
.wide > .scroll { max-height: 85vh; overflow: auto; border: 1px solid var(--rule); border-radius: 4px; background: var(--paper); padding: 0.6rem; margin: 1.2rem 0; }
@media (min-width: 64rem) { .wide > .scroll, .parts, .figures { width: min(92vw, 84rem); margin-left: calc((100% - min(92vw, 84rem)) / 2); } .wide > .scroll { max-width: none; } }
.parts { display: flex; flex-wrap: wrap; gap: 0.8rem 1.6rem; align-items: center; }
.alone { font-size: 0.95rem; }
.figures { display: grid; gap: 2.5rem 3rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 27rem), 1fr)); margin-top: 2rem; }
.figure { border-top: 1px solid var(--ink); padding-top: 0.9rem; min-width: 0; }
.figure p { margin: 0.25rem 0; font-size: 0.98rem; }
.found { list-style: none; padding: 0; margin: 0.4rem 0; color: var(--ink); }
.key { list-style: none; display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; padding: 0; margin: 0.2rem 0 0; }
.key svg { display: inline-block; vertical-align: -0.15em; }
.claimed { stroke: var(--ink); stroke-width: 1.4; stroke-dasharray: 6 4; fill: none; }
.series.error { stroke-width: 1.4; }
.s0 { fill: var(--s0); stroke: var(--s0); } .s1 { fill: var(--s1); stroke: var(--s1); } .s2 { fill: var(--s2); stroke: var(--s2); }
.s3 { fill: var(--s3); stroke: var(--s3); } .s4 { fill: var(--s4); stroke: var(--s4); } .s5 { fill: var(--s5); stroke: var(--s5); }
body > footer { padding-top: 4rem; padding-bottom: 4rem; color: var(--muted); font-size: 0.95rem; }

@media print {
  :root { color-scheme: light; --paper: #fff; --raised: #fff; --soft: #f5f3ee; --ink: #000; --muted: #444; --rule: #bbb; --accent: #000; --proved: #1f5b9c; --refuted: #ad3409; --sampled: #735500; }
  body { font-size: 10pt; }
  .skip, nav, .commands { display: none; }
  .claim { content-visibility: visible; break-inside: auto; }
  .claim h3, h2, .card h3 { break-after: avoid; }
  .card, .statement, .stored, figure { break-inside: avoid; }
  .scroll, .formula, .formula > span, .wide > .scroll { overflow: visible; max-height: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .graph, .plot { max-width: 100%; height: auto; }
}
`
