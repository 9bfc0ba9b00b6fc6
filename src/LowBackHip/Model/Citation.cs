using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LowBackHip;

/// <summary>A published source that statements point to.</summary>
/// <remarks>Immutable and safe for any thread. Two citations are the same when their ids are; equality is by reference.</remarks>
public sealed class Citation
{
    // Making one costs more than all the rest of an entry, and few hosts ask for it.
    private Uri? _url;

    /// <summary>The citation's permanent name, by first author or body and year: <c>suri-2010</c>.</summary>
    public required CitationId Id { get; init => field = Guard.NotNull(value); }

    /// <summary>What kind of publication it is.</summary>
    public required CitationKind Kind { get; init => field = Guard.Defined(value, CitationKind.Guideline, CitationKind.EditorialJudgment); }

    /// <summary>The authors as published (<c>Suri P</c>), or the body that speaks; empty when the page names none.</summary>
    public required ImmutableArray<string> Authors { get; init => field = Guard.Whole(value); }

    /// <summary>The year of publication, or null when the page shows none.</summary>
    public required int? Year { get; init => field = value is { } year ? Guard.InRange(year, 1900, 2100) : null; }

    /// <summary>The title as published.</summary>
    public required string Title { get; init => field = Guard.NotBlank(value); }

    /// <summary>The journal, book, site or series, with volume and pages where known; null when the title says all.</summary>
    public string? Container { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The digital object identifier, or null.</summary>
    public Doi? Doi { get; init; }

    /// <summary>The PubMed number, or null.</summary>
    public PubMedId? PubMedId { get; init; }

    /// <summary>The address where it was read or can be read, which starts with <c>http</c> and holds no white space; null for none.</summary>
    public string? Link { get; init => field = value is null || HasFormOfLink(value) ? value : throw new FormatException("A link starts with 'http' and holds no white space."); }

    /// <summary><see cref="Link"/> as a URI, made when it is first read; null for none.</summary>
    public Uri? Url => _url ??= Link is null ? null : new(Link);

    /// <summary>What a reader should know of the record itself: read in a summary only, details from memory, a snapshot of a living page.</summary>
    public string? Note { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The row of the starting article's reference list that this is, such as <c>A-17</c>; <c>A-0</c> for the article itself; null for others.</summary>
    public ArticleRow? ArticleRow { get; init; }

    /// <summary>The citation on one line: authors, year, title, container.</summary>
    public string Text =>
        $"{(Authors.IsEmpty ? "No author named" : string.Join(", ", Authors))}. {Year?.ToString(CultureInfo.InvariantCulture) ?? "No date"}. {Title}{(Title[^1] is '?' or '!' ? string.Empty : ".")}"
        + (Container is null ? string.Empty : $" {Container}.");

    /// <summary>Returns the citation's id.</summary>
    /// <returns>The id's text.</returns>
    public override string ToString() => Id.Value;

    private static bool HasFormOfLink(string text) =>
        (text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal)) && !LowBackHip.Doi.HasWhiteSpace(text);
}

/// <summary>What kind of publication a citation is.</summary>
public enum CitationKind
{
    /// <summary>A guideline or quality standard of a professional or public body.</summary>
    Guideline = 1,

    /// <summary>A systematic review or meta-analysis.</summary>
    SystematicReview = 2,

    /// <summary>A randomized trial.</summary>
    Trial = 3,

    /// <summary>A study of how accurate a finding or test is.</summary>
    DiagnosticStudy = 4,

    /// <summary>A cohort, case-control or cross-sectional study.</summary>
    ObservationalStudy = 5,

    /// <summary>A narrative review, book chapter or expert opinion.</summary>
    Review = 6,

    /// <summary>A page written for patients.</summary>
    PatientEducation = 7,

    /// <summary>A page written for professionals that is no guideline.</summary>
    ProfessionalReference = 8,

    /// <summary>Official statistics or a code list.</summary>
    OfficialData = 9,

    /// <summary>A questionnaire or its scoring instructions.</summary>
    Instrument = 10,

    /// <summary>A judgment of this library's authors, written down so that it can be pointed to.</summary>
    EditorialJudgment = 11,
}

/// <summary>A digital object identifier, such as <c>10.1001/jama.2010.1833</c>.</summary>
/// <remarks>Starts with <c>10.</c>, has a slash, no white space. Kept in lower case, since identifiers compare without case. Immutable.</remarks>
public sealed record Doi
{
    private Doi(string value) => Value = value;

    /// <summary>The identifier's text, in lower case.</summary>
    public string Value { get; }

    /// <summary>Makes an identifier from its text.</summary>
    /// <param name="text">The text, without a resolver's address.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no digital object identifier.</exception>
    public static Doi From(string text) =>
        TryFrom(Guard.NotNull(text), out var doi) ? doi : throw new FormatException("A DOI starts with '10.', has a slash, and holds no white space.");

    /// <summary>Makes an identifier from its text, or says that the text is none.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="doi">The identifier, or null.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryFrom(string? text, [NotNullWhen(true)] out Doi? doi)
    {
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        var valid = text is not null && text.StartsWith("10.", StringComparison.Ordinal) && slash > 3 && slash < text.Length - 1 && !HasWhiteSpace(text);
        doi = valid ? new(text!.ToLowerInvariant()) : null;
        return valid;
    }

    /// <summary>Returns <see cref="Value"/>.</summary>
    /// <returns>The identifier's text.</returns>
    public override string ToString() => Value;

    internal static bool HasWhiteSpace(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
                return true;
        }

        return false;
    }
}

/// <summary>The number of a record in PubMed.</summary>
/// <remarks>A positive whole number. Immutable.</remarks>
public sealed record PubMedId
{
    private PubMedId(int value) => Value = value;

    /// <summary>The number.</summary>
    public int Value { get; }

    /// <summary>Makes a PubMed number.</summary>
    /// <param name="value">A positive number.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not positive.</exception>
    public static PubMedId Of(int value) => new(Guard.InRange(value, 1, int.MaxValue));

    /// <summary>Returns the number's digits.</summary>
    /// <returns>Digits.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>One row of the article the content started from: framing, cause, trigger, treatment, exercise or reference.</summary>
/// <remarks>Text such as <c>A-C2a</c>: <c>A-</c>, then an optional capital letter, digits, and an optional small letter. Equality is ordinal. Immutable.</remarks>
public sealed record ArticleRow
{
    private ArticleRow(string value) => Value = value;

    /// <summary>The row's id.</summary>
    public string Value { get; }

    /// <summary>Makes a row id from its text.</summary>
    /// <param name="text">Text such as <c>A-C2a</c>.</param>
    /// <returns>The row id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> has another form.</exception>
    public static ArticleRow From(string text) =>
        TryFrom(Guard.NotNull(text), out var row) ? row : throw new FormatException("An article row is 'A-', an optional capital, digits, and an optional small letter.");

    /// <summary>Makes a row id from its text, or says that the text is none.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="row">The row id, or null when <paramref name="text"/> is not one.</param>
    /// <returns>Whether <paramref name="text"/> is a row id.</returns>
    public static bool TryFrom(string? text, [NotNullWhen(true)] out ArticleRow? row) => (row = text is not null && HasForm(text) ? new(text) : null) is not null;

    /// <summary>Returns <see cref="Value"/>.</summary>
    /// <returns>The row's id.</returns>
    public override string ToString() => Value;

    private static bool HasForm(string text)
    {
        if (!text.StartsWith("A-", StringComparison.Ordinal))
            return false;
        var (first, end) = (2, text.Length);
        if (first < end && char.IsAsciiLetterUpper(text[first]))
            first++;
        if (end - first > 1 && char.IsAsciiLetterLower(text[end - 1]))
            end--;
        for (var place = first; place < end; place++)
        {
            if (text[place] is < '0' or > '9')
                return false;
        }

        return first < end;
    }
}

/// <summary>What one row of the starting article says, in our words, and the correction where evidence contradicts or limits it.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class ArticleClaim
{
    /// <summary>Which row.</summary>
    public required ArticleRow Row { get; init => field = Guard.NotNull(value); }

    /// <summary>What the row says, in our words.</summary>
    public required string Says { get; init => field = Guard.NotBlank(value); }

    /// <summary>What the evidence says instead or adds; null when nothing read contradicts the row.</summary>
    public Correction? Correction { get; init; }
}

/// <summary>What the evidence says where it contradicts or limits a claim.</summary>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed class Correction
{
    /// <summary>The correction in plain words.</summary>
    public required string Text { get; init => field = Guard.NotBlank(value); }

    /// <summary>Where that can be read.</summary>
    public required ImmutableArray<Source> Sources { get; init => field = Guard.NotEmpty(value); }
}

/// <summary>A citation with the place inside it and how the statement was taken from it.</summary>
/// <param name="Citation">The published source.</param>
/// <param name="Provenance">How the statement relates to the source.</param>
/// <param name="Locator">The page, table, section or recommendation; null when the whole work says it.</param>
/// <remarks>Immutable and safe for any thread.</remarks>
public sealed record Source(Citation Citation, Provenance Provenance, string? Locator = null)
{
    /// <summary>The published source.</summary>
    public Citation Citation { get; } = Guard.NotNull(Citation);

    /// <summary>How the statement relates to the source.</summary>
    public Provenance Provenance { get; } = Guard.Defined(Provenance, Provenance.Published, Provenance.Unverified);

    /// <summary>The page, table, section or recommendation; null when the whole work says it.</summary>
    public string? Locator { get; } = Guard.NullOrNotBlank(Locator);
}

/// <summary>How a statement or figure was taken from its source.</summary>
/// <remarks>There is no default: 0 is not a member.</remarks>
public enum Provenance
{
    /// <summary>Read in the paper, its abstract or its table.</summary>
    Published = 1,

    /// <summary>Read in a named secondary summary, not in the paper.</summary>
    PublishedSecondary = 2,

    /// <summary>Computed here from figures that were read in the source.</summary>
    DerivedFromPublished = 3,

    /// <summary>Said by a guideline or public health advice that was read.</summary>
    Guideline = 4,

    /// <summary>A judgment of this library's authors; the source gives the background, not the statement.</summary>
    Editorial = 5,

    /// <summary>Known from memory and not yet checked against the source: never shown as published, never weighed as a figure.</summary>
    Unverified = 6,
}

/// <summary>How far the evidence behind a statement can be trusted.</summary>
/// <remarks>The four grades of GRADE, and consensus where there is no study. There is no default: 0 is not a member.</remarks>
public enum EvidenceGrade
{
    /// <summary>Further research is unlikely to change it.</summary>
    High = 1,

    /// <summary>Further research may change it.</summary>
    Moderate = 2,

    /// <summary>Further research is likely to change it.</summary>
    Low = 3,

    /// <summary>Very uncertain.</summary>
    VeryLow = 4,

    /// <summary>Agreed by experts or guidance without a study that measures it.</summary>
    Consensus = 5,
}
