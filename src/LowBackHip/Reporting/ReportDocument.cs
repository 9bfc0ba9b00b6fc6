using System.Collections.Immutable;

namespace LowBackHip.Reporting;

/// <summary>A report before it has a form: what both writers put on paper.</summary>
internal sealed record ReportDocument(string Title, ImmutableArray<ReportSection> Sections);

/// <summary>A part of a report under its own heading.</summary>
internal sealed record ReportSection(string Heading, ImmutableArray<ReportBlock> Blocks);

/// <summary>One piece of a section.</summary>
internal abstract record ReportBlock;

/// <summary>What must be read first, set apart, with how urgent it is.</summary>
/// <param name="Urgency">How urgent: decides the color.</param>
/// <param name="Label">The urgency in words, since color alone says nothing to many.</param>
/// <param name="First">The one sentence.</param>
/// <param name="Then">What follows it; empty for nothing.</param>
internal sealed record Callout(Disposition Urgency, string Label, string First, string Then) : ReportBlock;

/// <summary>A heading inside a section.</summary>
internal sealed record Subheading(string Text) : ReportBlock;

/// <summary>Something to look up: under a heading of its own, folded where the form can fold.</summary>
internal sealed record Details(string Heading, ImmutableArray<ReportBlock> Blocks) : ReportBlock;

/// <summary>One paragraph.</summary>
internal sealed record Paragraph(Line Line) : ReportBlock;

/// <summary>A list without order.</summary>
internal sealed record Bullets(ImmutableArray<Line> Items) : ReportBlock;

/// <summary>A list in order.</summary>
internal sealed record Steps(ImmutableArray<Line> Items) : ReportBlock;

/// <summary>A table; the first cell of a row names the row.</summary>
internal sealed record Table(string Caption, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<Line>> Rows) : ReportBlock;

/// <summary>Where it hurts, on an outline of the body where the form has one.</summary>
internal sealed record SiteChart(ImmutableArray<PainSite> Sites) : ReportBlock;

/// <summary>A range of probability as a bar, where the form has one: the text beside it says the same.</summary>
internal sealed record LikelihoodBars(string Caption, ImmutableArray<LikelihoodBar> Bars, bool ShowsNumbers) : ReportBlock;

/// <summary>One bar.</summary>
internal sealed record LikelihoodBar(string Name, string Words, PostTestProbability Probability);

/// <summary>The sources by their numbers.</summary>
internal sealed record SourceList(ImmutableArray<Citation> Sources, bool IsNumbered) : ReportBlock;

/// <summary>Text with an optional lead-in and the numbers of the sources behind it.</summary>
internal sealed record Line(string Text)
{
    internal string? Lead { get; init; }

    internal ImmutableArray<Cited> Sources { get; init; } = [];
}

/// <summary>A source's number in the list at the end, and for a clinician how the statement was taken from it and where it stands there.</summary>
internal sealed record Cited(int Number, string? Remark);
