using System.CommandLine;
using LowBackHip.Reporting;

namespace LowBackHip.Sample.Commands;

/// <summary>The <c>--format</c> and <c>--for</c> that commands share.</summary>
internal static class OutputFormat
{
    internal const string Text = "text";
    internal const string Json = "json";
    internal const string Markdown = "markdown";
    internal const string Html = "html";

    private const string ForPerson = "person";
    private const string ForClinician = "clinician";

    /// <summary>Makes the option that says whom a report is for.</summary>
    internal static Option<string> ForOption()
    {
        var option = new Option<string>("--for") { Description = "Whom a report in Markdown or HTML is for.", DefaultValueFactory = _ => ForPerson };
        option.AcceptOnlyFromAmong(ForPerson, ForClinician);
        return option;
    }

    /// <summary>What that option says.</summary>
    internal static Reader ReaderOf(string? name) => name == ForClinician ? Reader.Clinician : Reader.Person;

    /// <summary>Makes the option; the first format is the default.</summary>
    internal static Option<string> Option(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = "How to write the result.", DefaultValueFactory = _ => formats[0] };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }
}
