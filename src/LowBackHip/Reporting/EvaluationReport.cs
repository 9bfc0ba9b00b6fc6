namespace LowBackHip.Reporting;

/// <summary>An evaluation as a report that somebody can read, print or hand over, in English.</summary>
/// <remarks>
/// <para>A report says what the person reported, so it belongs where they or their clinician asked for it, and in no log. Whatever a host's catalog holds is
/// written as text: nothing in it becomes markup.</para>
/// <para>The same evaluation gives the same report on any machine, in any culture. Lines end with <c>\n</c>.</para>
/// </remarks>
public static class EvaluationReport
{
    /// <summary>Writes a report as Markdown.</summary>
    /// <param name="evaluation">What it says.</param>
    /// <param name="reader">Whom it is for.</param>
    /// <returns>A Markdown document with headings, lists and tables, and no raw HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The reader is not a member of its enumeration.</exception>
    public static string ToMarkdown(Evaluation evaluation, Reader reader) => MarkdownWriter.Write(Compose(evaluation, reader));

    /// <summary>Writes a report as one HTML page.</summary>
    /// <param name="evaluation">What it says.</param>
    /// <param name="reader">Whom it is for.</param>
    /// <returns>
    /// A whole document with its own style, a chart of the body and bars for the differential. It has no script and loads nothing from elsewhere; it can be shown on a phone,
    /// printed, read out by a screen reader, and parsed as XML.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The reader is not a member of its enumeration.</exception>
    public static string ToHtml(Evaluation evaluation, Reader reader) => HtmlWriter.Write(Compose(evaluation, reader), reader);

    private static ReportDocument Compose(Evaluation evaluation, Reader reader)
    {
        Guard.NotNull(evaluation);
        return Guard.Defined(reader, Reader.Person, Reader.Clinician) == Reader.Person ? PersonReport.Of(evaluation) : ClinicianReport.Of(evaluation);
    }
}
