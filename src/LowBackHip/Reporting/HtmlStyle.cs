namespace LowBackHip.Reporting;

/// <summary>How the page looks. No color carries a meaning alone, and each keeps a contrast of at least 4.5 to 1 with what is behind it.</summary>
internal static class HtmlStyle
{
    internal const string Sheet =
        """
        :root { color-scheme: light; --ink: #1a1f24; --soft: #4b5560; --line: #c3cad1; --paper: #ffffff; --link: #0b4f8a; --fill: #eef2f5; }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0 auto; padding: 1rem; max-width: 50rem; color: var(--ink); background: var(--paper);
          font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
        body.clinician { max-width: 72rem; font-size: 0.9375rem; }
        h1 { font-size: 1.75rem; line-height: 1.2; margin: 0.5rem 0 1rem; }
        h2 { font-size: 1.375rem; line-height: 1.25; margin: 2rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 2px solid var(--line); }
        h3 { font-size: 1.125rem; line-height: 1.3; margin: 1.5rem 0 0.5rem; }
        p { margin: 0.5rem 0; }
        ul, ol { margin: 0.5rem 0; padding-left: 1.5rem; }
        li { margin: 0.35rem 0; }
        a { color: var(--link); }
        details { margin: 0.5rem 0; padding: 0 0.75rem; border: 1px solid var(--line); border-radius: 0.375rem; }
        summary { margin: 0 -0.75rem; padding: 0.625rem 0.75rem; font-weight: 600; cursor: pointer; }
        details[open] summary { border-bottom: 1px solid var(--line); }
        a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        .cited { color: var(--soft); font-size: 0.8125em; }
        .callout { margin: 0.75rem 0; padding: 0.75rem 1rem; border: 2px solid; border-left-width: 0.75rem; border-radius: 0.375rem; }
        .callout p { margin: 0.25rem 0; }
        .callout .label { font-size: 0.875rem; font-weight: 700; letter-spacing: 0.02em; }
        .callout .first { font-size: 1.25rem; line-height: 1.35; }
        .callout.emergency { border-color: #a4161a; background: #fdecec; }
        .callout.same-day { border-color: #9a3b00; background: #fdf0e6; }
        .callout.urgent { border-color: #7a5a00; background: #fbf5dd; }
        .callout.routine { border-color: #0b4f8a; background: #eaf3fb; }
        .callout.self-care { border-color: #1f6b3a; background: #eaf6ee; }
        .wide { overflow-x: auto; margin: 0.75rem 0; }
        table { width: 100%; border-collapse: collapse; font-size: 0.9375em; line-height: 1.4; }
        caption { text-align: left; font-weight: 700; padding: 0.25rem 0; }
        th, td { padding: 0.375rem 0.5rem; border: 1px solid var(--line); text-align: left; vertical-align: top; min-width: 7rem; }
        thead th { background: var(--fill); }
        tbody th { font-weight: 600; }
        figure { margin: 0.75rem 0; }
        figcaption { font-weight: 600; }
        .body-chart { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: center; }
        .body-chart svg { width: 19rem; max-width: 100%; height: auto; }
        .body-chart figcaption { flex: 1 1 12rem; font-weight: 400; }
        .body-chart .outline { fill: var(--fill); stroke: var(--soft); stroke-width: 1.2; stroke-linejoin: round; }
        .body-chart .crease { fill: none; stroke: var(--soft); stroke-width: 0.8; stroke-linecap: round; }
        .body-chart .view { fill: var(--ink); font: 600 10px sans-serif; text-anchor: middle; }
        .body-chart .side { fill: var(--soft); font: 9px sans-serif; text-anchor: middle; }
        .body-chart .site { fill: #a4161a; stroke: #ffffff; stroke-width: 1; }
        .body-chart .site.unsided { fill: #ffffff; stroke: #a4161a; stroke-width: 1.4; stroke-dasharray: 2 1.4; }
        .body-chart .number { fill: #ffffff; font: 700 8.5px sans-serif; text-anchor: middle; }
        .body-chart .number.unsided { fill: #a4161a; }
        .bars ul { list-style: none; padding: 0; }
        .bars .name { font-weight: 600; }
        .bars .words { color: var(--soft); }
        .bars .bar { display: block; width: 100%; height: 0.875rem; margin-top: 0.15rem; }
        .bar .track { fill: #dde3e8; }
        .bar .range { fill: #6ea3d1; }
        .bar .mark { fill: #0a2f52; }
        .bars .scale { display: flex; justify-content: space-between; margin: 0; color: var(--soft); font-size: 0.8125rem; }
        .sources { font-size: 0.875rem; line-height: 1.45; }
        footer { margin-top: 2rem; padding-top: 0.75rem; border-top: 2px solid var(--line); color: var(--soft); font-size: 0.875rem; }
        @media print {
          @page { margin: 1.5cm; }
          body, body.clinician { max-width: none; padding: 0; font-size: 10pt; }
          .callout, .bar, .body-chart svg, thead th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          h2, h3, caption, figcaption { break-after: avoid; }
          .callout, figure, li, tr { break-inside: avoid; }
          .wide { overflow: visible; }
          th, td { min-width: 0; }
          table { font-size: 8pt; }
          details { border: 0; padding: 0; }
          details::details-content { content-visibility: visible; }
          summary { margin: 0.75rem 0 0; padding: 0; font-size: 1.125em; list-style: none; break-after: avoid; }
          a { color: inherit; text-decoration: none; }
        }
        """;
}
