namespace LowBackHip.Reporting;

/// <summary>A follow-up as a report: what has changed, what to do about it and why, and then today's evaluation.</summary>
/// <remarks>What <see cref="EvaluationReport"/> says of itself holds here too.</remarks>
public static class FollowUpReport
{
    /// <summary>Writes a report as Markdown.</summary>
    /// <param name="followUp">What it says.</param>
    /// <param name="reader">Whom it is for.</param>
    /// <returns>A Markdown document with headings, lists and tables, and no raw HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="followUp"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The reader is not a member of its enumeration.</exception>
    public static string ToMarkdown(FollowUp followUp, Reader reader) => MarkdownWriter.Write(Compose(followUp, reader));

    /// <summary>Writes a report as one HTML page.</summary>
    /// <param name="followUp">What it says.</param>
    /// <param name="reader">Whom it is for.</param>
    /// <returns>A whole document with its own style. It has no script and loads nothing from elsewhere.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="followUp"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The reader is not a member of its enumeration.</exception>
    public static string ToHtml(FollowUp followUp, Reader reader) => HtmlWriter.Write(Compose(followUp, reader), reader);

    private static ReportDocument Compose(FollowUp followUp, Reader reader)
    {
        Guard.NotNull(followUp);
        return Guard.Defined(reader, Reader.Person, Reader.Clinician) == Reader.Person ? PersonReport.Of(followUp) : ClinicianReport.Of(followUp);
    }
}
